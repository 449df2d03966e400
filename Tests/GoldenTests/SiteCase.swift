import Foundation

/// A little site in one text file: what the keeper has, and what must come of it.
///
/// ```text
/// # What the case shows.
/// -- seeds/a.txt --
/// Nga giao S-400.
/// == articles/a.html
/// …
/// {s1-1} [Nga](../countries/russia.html) giao [S-400](../weapons/s-400.html).
/// …
/// == messages
/// ```
///
/// A name before `--` may end in `(unreadable)`, `(missing)`, `(utf-16)` or `(hex)`. A section of a page holds what readers
/// see of it, as `PageText` tells it; a line `…` stands for any lines. `== messages` are the lines that would be printed,
/// `== pages` the site's pages, `== absent` words that stand in no file of the site.
struct SiteCase {
    /// A file of the project.
    struct Input {
        let path: String
        /// What is odd about it, such as `hex`.
        let manner: String?
        var lines: [String] = []
    }

    /// What is expected, under its heading.
    struct Section {
        let name: String
        var lines: [String] = []
    }

    let path: String
    private(set) var head: [String] = []
    private(set) var inputs: [Input] = []
    private(set) var sections: [Section] = []

    init(path: String) throws {
        self.path = path
        let text = try String(contentsOfFile: path, encoding: .utf8)
        for line in text.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init) {
            if line.hasPrefix("== ") {
                sections.append(Section(name: String(line.dropFirst(3))))
            } else if line.hasPrefix("-- "), line.hasSuffix(" --") {
                inputs.append(SiteCase.input(String(line.dropFirst(3).dropLast(3))))
            } else if !sections.isEmpty {
                if !line.isEmpty { sections[sections.count - 1].lines.append(line) }
            } else if !inputs.isEmpty {
                inputs[inputs.count - 1].lines.append(line)
            } else {
                head.append(line)
            }
        }
    }

    /// The same case with other expectations, as a file.
    func text(with sections: [Section]) -> String {
        var lines = head
        for input in inputs {
            lines.append("-- \(input.path)\(input.manner.map { " (\($0))" } ?? "") --")
            lines += input.lines
        }
        for section in sections { lines += ["== \(section.name)"] + section.lines + [""] }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func input(_ heading: String) -> Input {
        guard heading.hasSuffix(")"), let open = heading.lastIndex(of: "(") else {
            return Input(path: heading, manner: nil)
        }
        let manner = heading[heading.index(after: open)...].dropLast()
        return Input(path: heading[..<open].trimmingCharacters(in: .whitespaces), manner: String(manner))
    }
}
