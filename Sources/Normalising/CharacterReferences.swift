/// Replaces those character references of Markdown that stand for a character which the cleaner changes.
///
/// `"S&shy;400&nbsp;km"` → `"S400&#32;km"`: else the tree would bring back what was cleaned away. All other references
/// stay, and so does one behind a backslash, which is none.
enum CharacterReferences {
    static func replaced(_ source: [UInt8]) -> [UInt8] {
        var output: [UInt8] = []
        var kept = 0
        var index = 0
        while let ampersand = source[index...].firstIndex(of: UInt8(ascii: "&")) {
            index = ampersand + 1
            guard let (scalar, end) = reference(at: ampersand, in: source), !isEscaped(ampersand, in: source),
                let replacement = replacement(of: scalar)
            else { continue }
            output.append(contentsOf: source[kept..<ampersand])
            output.append(contentsOf: replacement.utf8)
            kept = end
            index = end
        }
        if kept == 0 { return source }
        output.append(contentsOf: source[kept...])
        return output
    }
}

private extension CharacterReferences {
    /// "&NonBreakingSpace;"
    static let longest = 20
    /// The names that HTML gives to characters without a picture.
    static let names: [String: Unicode.Scalar] = [
        "nbsp": "\u{A0}", "NonBreakingSpace": "\u{A0}", "ensp": "\u{2002}", "emsp": "\u{2003}", "thinsp": "\u{2009}",
        "ThinSpace": "\u{2009}", "hairsp": "\u{200A}", "VeryThinSpace": "\u{200A}", "numsp": "\u{2007}",
        "puncsp": "\u{2008}", "MediumSpace": "\u{205F}", "Tab": "\t", "NewLine": "\n", "shy": "\u{AD}",
        "zwj": "\u{200D}", "zwnj": "\u{200C}", "lrm": "\u{200E}", "rlm": "\u{200F}", "ZeroWidthSpace": "\u{200B}",
        "NoBreak": "\u{2060}", "InvisibleTimes": "\u{2062}", "it": "\u{2062}", "InvisibleComma": "\u{2063}",
        "ic": "\u{2063}", "ApplyFunction": "\u{2061}", "af": "\u{2061}",
    ]

    /// The scalar that the reference at `start` names, and the reference's end.
    static func reference(at start: Int, in source: [UInt8]) -> (scalar: Unicode.Scalar, end: Int)? {
        let window = source[(start + 1)..<min(start + longest, source.count)]
        guard let semicolon = window.firstIndex(of: UInt8(ascii: ";")) else { return nil }
        let name = String(decoding: source[(start + 1)..<semicolon], as: UTF8.self)
        let scalar: Unicode.Scalar?
        if name.hasPrefix("#x") || name.hasPrefix("#X") {
            scalar = UInt32(name.dropFirst(2), radix: 16).flatMap(Unicode.Scalar.init)
        } else if name.hasPrefix("#") {
            scalar = UInt32(name.dropFirst()).flatMap(Unicode.Scalar.init)
        } else {
            scalar = names[name]
        }
        return scalar.map { ($0, semicolon + 1) }
    }

    /// What stands for `scalar` in clean text; `nil` if it may stay. A space stays a reference, so that no line gets
    /// another meaning by it.
    static func replacement(of scalar: Unicode.Scalar) -> String? {
        if scalar == "\n" { return "&#32;" }
        switch CharacterFate(of: scalar) {
        case .keep: return nil
        case .compose: return String(Character(scalar))
        case .remove, .join: return ""
        case .space, .tab, .breakLine: return "&#32;"
        }
    }

    static func isEscaped(_ index: Int, in source: [UInt8]) -> Bool {
        var backslashes = 0
        while backslashes < index, source[index - backslashes - 1] == UInt8(ascii: "\\") { backslashes += 1 }
        return !backslashes.isMultiple(of: 2)
    }
}
