/// The rule for addresses that become links: `https://tuoitre.vn/a.htm`, never `javascript:…`.
enum WebAddress {
    /// Whether `text` is an `http` or `https` address with a host and without a byte that no address holds.
    static func isValid(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        let lowered = bytes.prefix(8).map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
        guard let scheme = schemes.first(where: { lowered.starts(with: $0) }) else { return false }
        let rest = bytes.dropFirst(scheme.count)
        guard let first = rest.first, !"/?#:@.".utf8.contains(first) else { return false }
        return rest.allSatisfy { $0 > 0x20 && $0 != 0x7F && !"\"<>\\`{}|^".utf8.contains($0) }
    }

    private static let schemes = [Array("http://".utf8), Array("https://".utf8)]
}
