import Foundation
import Testing

/// The sentences that a page must list, as `Seeds/appearances.txt` has them from a reader.
struct ExpectedAppearances: CustomTestStringConvertible {
    let page: String
    /// By article: `["1-1", "1-2"]`.
    private(set) var sentences: [String: [String]] = [:]

    var testDescription: String { page }

    static func read() throws -> [ExpectedAppearances] {
        let text = try String(contentsOfFile: Repository.folder("Seeds/appearances.txt"), encoding: .utf8)
        var pages: [ExpectedAppearances] = []
        for line in text.split(separator: "\n") where !line.hasPrefix("#") {
            if line.hasPrefix("== ") {
                pages.append(ExpectedAppearances(page: String(line.dropFirst(3))))
            } else {
                let words = line.split(separator: " ").map(String.init)
                pages[pages.count - 1].sentences[words[0]] = Array(words.dropFirst())
            }
        }
        return pages
    }
}
