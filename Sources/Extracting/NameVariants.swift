import Model

/// The spellings of one name that differ only in where the tone mark stands: `"Ủy ban"` and `"Uỷ ban"`.
///
/// Vietnamese has two habits for open syllables in oa, oe and uy: the mark on the first vowel (`hòa`, `thụy`) or on
/// the second (`hoà`, `thuỵ`). Newspapers use both, sometimes in one line.
enum NameVariants {
    /// `name` itself first, then the other spellings.
    static func spellings(of name: String) -> [String] {
        var spellings = [name]
        for table in [firstToSecond, secondToFirst] {
            let other = respell(name, with: table)
            if !spellings.contains(where: { $0.utf8.elementsEqual(other.utf8) }) { spellings.append(other) }
        }
        return spellings
    }
}

private extension NameVariants {
    static let pairs: [(first: String, second: String)] = [
        ("òa", "oà"), ("óa", "oá"), ("ỏa", "oả"), ("õa", "oã"), ("ọa", "oạ"),
        ("òe", "oè"), ("óe", "oé"), ("ỏe", "oẻ"), ("õe", "oẽ"), ("ọe", "oẹ"),
        ("ùy", "uỳ"), ("úy", "uý"), ("ủy", "uỷ"), ("ũy", "uỹ"), ("ụy", "uỵ"),
    ]

    static let firstToSecond = table(pairs.map { ($0.first, $0.second) })
    static let secondToFirst = table(pairs.map { ($0.second, $0.first) })

    /// The pairs in small letters and with a capital first letter.
    static func table(_ pairs: [(String, String)]) -> [[Unicode.Scalar]: [Unicode.Scalar]] {
        var table: [[Unicode.Scalar]: [Unicode.Scalar]] = [:]
        for (from, to) in pairs {
            table[Array(from.unicodeScalars)] = Array(to.unicodeScalars)
            table[capitalised(from)] = capitalised(to)
        }
        return table
    }

    static func capitalised(_ text: String) -> [Unicode.Scalar] {
        Array((text.prefix(1).uppercased() + text.dropFirst()).unicodeScalars)
    }

    static func respell(_ name: String, with table: [[Unicode.Scalar]: [Unicode.Scalar]]) -> String {
        let scalars = Array(name.unicodeScalars)
        var result = String.UnicodeScalarView()
        var index = 0
        while index < scalars.count {
            let isLastOfSyllable = index + 2 >= scalars.count || LatinFold.base(of: scalars[index + 2]) == nil
            if index + 1 < scalars.count, isLastOfSyllable, let other = table[[scalars[index], scalars[index + 1]]] {
                result.append(contentsOf: other)
                index += 2
            } else {
                result.append(scalars[index])
                index += 1
            }
        }
        return String(result)
    }
}
