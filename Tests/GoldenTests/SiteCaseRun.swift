import Foundation
import Storage

/// A little site, built, and how it differs from what was expected.
struct SiteCaseRun {
    let siteCase: SiteCase
    let site: BuiltSite

    init(_ siteCase: SiteCase) async throws {
        self.siteCase = siteCase
        let store = try Repository.store()
        for input in siteCase.inputs { try SiteCaseRun.put(input, into: store) }
        site = await BuiltSite.build(store)
    }

    /// What the section's lines would have to be; `nil` when they are right already.
    func correction(of section: SiteCase.Section) -> [String]? {
        let actual = lines(for: section)
        return SiteCaseRun.matches(actual, section.lines) ? nil : actual
    }

    /// Whether `lines` are `pattern`, in which `…` stands for any lines.
    static func matches(_ lines: [String], _ pattern: [String]) -> Bool {
        let runs = pattern.split(separator: "…", omittingEmptySubsequences: false).map(Array.init)
        guard lines.starts(with: runs[0]) else { return false }
        if runs.count == 1 { return lines.count == runs[0].count }
        var rest = lines.dropFirst(runs[0].count)
        for run in runs[1..<(runs.count - 1)] {
            guard let start = rest.indices.first(where: { rest[$0...].starts(with: run) }) else { return false }
            rest = rest[(start + run.count)...]
        }
        let last = runs[runs.count - 1]
        return rest.count >= last.count && rest.suffix(last.count).elementsEqual(last)
    }
}

private extension SiteCaseRun {
    func lines(for section: SiteCase.Section) -> [String] {
        switch section.name {
        case "messages": return site.messages
        case "pages": return site.pages
        case "absent":
            return section.lines.filter { word in
                !site.files.values.contains { $0.contains(Array(word.utf8)) }
            }
        default:
            do {
                return PageText(try site.page(section.name)).lines
            } catch {
                return ["\(error)"]
            }
        }
    }

    static func put(_ input: SiteCase.Input, into store: MemoryStore) throws {
        let text = input.lines.map { $0 + "\n" }.joined()
        switch input.manner {
        case "missing": try store.remove(input.path)
        case "unreadable":
            try store.write(Array(text.utf8), to: input.path)
            store.fail(input.path, .notPermitted, when: .read)
        case "unwritable": store.fail(input.path, .notPermitted)
        case "utf-16":
            try store.write([0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }, to: input.path)
        case "hex":
            let digits = text.filter { !$0.isWhitespace }
            let bytes = stride(from: 0, to: digits.count - 1, by: 2).compactMap { index in
                UInt8(digits.dropFirst(index).prefix(2), radix: 16)
            }
            try store.write(bytes, to: input.path)
        default: try store.write(Array(text.utf8), to: input.path)
        }
    }
}
