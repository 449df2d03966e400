/// An address that may be linked: `http` or `https`, without white space and control characters.
///
/// `javascript:alert(1)` is none, and neither is `//example.org`.
struct WebLink: Hashable, Sendable {
    let address: String

    init?(_ text: String) {
        let bytes = Array(text.utf8)
        let scheme = bytes.prefix { $0 != UInt8(ascii: ":") }.map { $0 | 0x20 }
        guard scheme.elementsEqual("http".utf8) || scheme.elementsEqual("https".utf8) else { return nil }
        let rest = bytes.dropFirst(scheme.count)
        guard rest.starts(with: "://".utf8), rest.count > 3, rest.dropFirst(3).first != UInt8(ascii: "/") else {
            return nil
        }
        guard bytes.allSatisfy({ $0 > 0x20 && $0 != 0x7F && !WebLink.refused.contains($0) }) else { return nil }
        address = text
    }

    /// Bytes that no address may hold as they are, by RFC 3986.
    private static let refused = Set("\"<>\\^`{|}".utf8)
}
