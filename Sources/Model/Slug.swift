/// The part of an address that names a thing: ASCII lower-case letters, digits and single hyphens.
///
/// `"Thổ Nhĩ Kỳ – S-400 & Nga"` → `tho-nhi-ky-s-400-nga`. A name without any Latin letter or digit gives
/// `x` and the first 8 hex digits of the name's SHA-256; one longer than 120 bytes is cut and ends in
/// such digits, because file systems refuse names above 255 bytes.
package struct Slug: Hashable, Comparable, Sendable, CustomStringConvertible {
    package let value: String

    /// Derives the slug of a name.
    package init(of name: String) {
        value = Slug.derive(name, keepingUnderscore: false)
    }

    /// Derives the slug of an article's id, in which `_` stays: `002_75ee76b8` is its own slug.
    package init(ofArticle id: ArticleID) {
        value = Slug.derive(id.value, keepingUnderscore: true)
    }

    package var description: String { value }

    package static func < (lhs: Slug, rhs: Slug) -> Bool { lhs.value < rhs.value }
}

private extension Slug {
    static let longest = 120
    static let hyphen = UInt8(ascii: "-")
    static let underscore = UInt8(ascii: "_")

    static func derive(_ name: String, keepingUnderscore: Bool) -> String {
        var bytes: [UInt8] = []
        for scalar in name.unicodeScalars {
            if let letter = LatinFold.base(of: scalar) {
                bytes.append(letter)
            } else if keepingUnderscore, scalar == "_" {
                bytes.append(underscore)
            } else if !LatinFold.isMark(scalar), bytes.last != hyphen, !bytes.isEmpty {
                bytes.append(hyphen)
            }
        }
        if bytes.last == hyphen { bytes.removeLast() }
        if bytes.isEmpty { return "x" + digits(of: name) }
        if bytes.count <= longest { return String(decoding: bytes, as: UTF8.self) }
        let head = bytes.prefix(longest)
        let cut = head.last == hyphen ? head.dropLast() : head
        return String(decoding: cut, as: UTF8.self) + "-" + digits(of: name)
    }

    static func digits(of name: String) -> String {
        String(SHA256.hexDigest(of: Array(name.utf8)).prefix(8))
    }
}
