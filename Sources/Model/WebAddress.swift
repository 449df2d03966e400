/// An address that may become a link: `https://tuoitre.vn/a.htm`, never `javascript:…` or `//example.org`.
package struct WebAddress: Hashable, Sendable, CustomStringConvertible {
    package let value: String

    /// Takes an `http` or `https` address with a host and without a byte that no address holds.
    package init?(_ text: String) {
        let bytes = Array(text.utf8)
        let lowered = bytes.prefix(8).map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
        guard let scheme = WebAddress.schemes.first(where: { lowered.starts(with: $0) }) else { return nil }
        let rest = bytes.dropFirst(scheme.count)
        guard let first = rest.first, !"/?#:@.".utf8.contains(first),
            rest.allSatisfy({ $0 > 0x20 && $0 != 0x7F && !WebAddress.refused.contains($0) })
        else { return nil }
        value = text
    }

    package var description: String { value }

    /// Whether pages may stand under it: it has neither a query nor a fragment.
    package var canHoldPages: Bool { !value.utf8.contains { $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "#") } }

    /// The address as that of a folder, with a final slash.
    package var folder: WebAddress {
        value.hasSuffix("/") ? self : WebAddress(adding: "/", to: self)
    }

    private init(adding end: String, to address: WebAddress) {
        value = address.value + end
    }

    private static let schemes = [Array("http://".utf8), Array("https://".utf8)]
    /// Bytes that no address may hold as they are, by RFC 3986.
    private static let refused = Set("\"<>\\`{}|^[]".utf8)
}
