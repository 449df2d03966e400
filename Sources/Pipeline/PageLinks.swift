/// The links and anchors of one rendered page, found by their attributes.
///
/// Our own pages write every attribute as `name="value"`, so a scan for ` href="`, ` src="` and ` id="` inside tags finds
/// them all; this is no parser of other people's HTML.
struct PageLinks: Sendable {
    private(set) var targets: Set<String> = []
    private(set) var anchors: Set<String> = []

    init(_ html: [UInt8]) {
        var offset = 0
        while let open = html[offset...].firstIndex(of: UInt8(ascii: "<")) {
            let end = html[open...].firstIndex(of: UInt8(ascii: ">")) ?? html.count
            scan(html[open..<end])
            offset = min(end + 1, html.count)
        }
    }

    private mutating func scan(_ tag: ArraySlice<UInt8>) {
        var index = tag.startIndex
        while index < tag.endIndex {
            guard tag[index] == 0x20 else {
                index += 1
                continue
            }
            let rest = tag[(index + 1)...]
            guard let attribute = PageLinks.attributes.first(where: { rest.starts(with: $0) }) else {
                index += 1
                continue
            }
            let start = index + 1 + attribute.count
            let close = tag[start...].firstIndex(of: UInt8(ascii: "\"")) ?? tag.endIndex
            let value = PageLinks.unescaped(String(decoding: tag[start..<close], as: UTF8.self))
            if attribute == PageLinks.id { anchors.insert(value) } else { targets.insert(value) }
            index = close
        }
    }

    private static let id = Array("id=\"".utf8)
    private static let attributes = [id, Array("href=\"".utf8), Array("src=\"".utf8)]

    private static func unescaped(_ value: String) -> String {
        guard value.utf8.contains(UInt8(ascii: "&")) else { return value }
        return value.split(separator: "&amp;", omittingEmptySubsequences: false).joined(separator: "&")
    }
}
