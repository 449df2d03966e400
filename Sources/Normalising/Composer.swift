import Foundation

/// Composes letters and their marks (NFC): `e` + `◌̂` + `◌́` → `ế`.
///
/// Foundation composes, but takes a hundred times longer than copying, and for long texts much more. So it gets one
/// letter with its marks at a time, only where there are marks, and each letter once.
///
/// No language stacks more than a few marks on a letter. Beyond 30, the limit of Unicode's stream-safe format (UAX
/// 15), they are dropped: to order a million of them would take hours.
struct Composer {
    /// What the letters met so far are composed to, by their bytes.
    private var composed: [UInt64: [UInt8]] = [:]

    static func composed(_ text: [UInt8]) -> [UInt8] {
        var composer = Composer()
        return composer.compose(text)
    }
}

private extension Composer {
    static let mostMarks = 30

    mutating func compose(_ text: [UInt8]) -> [UInt8] {
        var output: [UInt8] = []
        output.reserveCapacity(text.count)
        /// Where the bytes that are not in `output` yet begin.
        var kept = 0
        /// The last character that composes with none before it.
        var base = 0
        var index = 0
        while index < text.count {
            guard let end = end(ofCombining: text, at: index) else {
                base = index
                index += text[index] < 0x80 ? 1 : UTF8Reader.scalar(text, at: index).length
                continue
            }
            index = end
            while index < text.count, let end = self.end(ofCombining: text, at: index) { index = end }
            output.append(contentsOf: text[kept..<base])
            output.append(contentsOf: letters(text[base..<index]))
            kept = index
            base = index
        }
        output.append(contentsOf: text[kept...])
        return output
    }

    /// The end of the character at `index`, if it may compose with those before it.
    func end(ofCombining text: [UInt8], at index: Int) -> Int? {
        // U+0300, the first such character, begins with this byte.
        guard text[index] >= 0xCC else { return nil }
        let (scalar, length) = UTF8Reader.scalar(text, at: index)
        return CharacterFate(of: scalar) == .compose ? index + length : nil
    }

    mutating func letters(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        guard bytes.count <= 8 else { return Composer.letters(bytes) }
        let key = bytes.reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        if let known = composed[key] { return known }
        let letters = Composer.letters(bytes)
        composed[key] = letters
        return letters
    }

    /// Foundation leaves some marks in the wrong order, as U+0F73 before U+0323, unless they are decomposed before.
    static func letters(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        let decomposed = capped(String(decoding: bytes, as: UTF8.self)).decomposedStringWithCanonicalMapping
        return Array(capped(decomposed).precomposedStringWithCanonicalMapping.utf8)
    }

    static func capped(_ letters: String) -> String {
        var result = String.UnicodeScalarView()
        var stack = 0
        for scalar in letters.unicodeScalars {
            stack = scalar.properties.canonicalCombiningClass == .notReordered ? 0 : stack + 1
            if stack <= mostMarks { result.append(scalar) }
        }
        return String(result)
    }
}
