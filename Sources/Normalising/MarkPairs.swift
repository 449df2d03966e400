/// Quotation marks and brackets of a sentence of which a part was cut away.
///
/// `Ông nói “Chúng tôi` cut by `…` → `Ông nói “Chúng tôi…”`; `“Chúng tôi đã thỏa thuận.` → `Chúng tôi đã thỏa thuận.`
enum MarkPairs {
    /// `words` with `cutMark` at the end and all marks in pairs: one that opens the words and is never closed goes,
    /// others are closed; one that closes nothing goes.
    static func completed(_ words: [UInt8], cutMark: String) -> String {
        var open: [(range: Range<Int>, closer: Unicode.Scalar)] = []
        var removed: [Range<Int>] = []
        var index = 0
        while index < words.count {
            let (scalar, length) = UTF8Reader.scalar(words, at: index)
            let range = index..<index + length
            index += length
            guard marks.contains(scalar) else { continue }
            if let last = open.lastIndex(where: { $0.closer == scalar }) {
                open.removeSubrange(last...)
            } else if let closer = closers[scalar] {
                open.append((range, closer))
            } else if scalar == "”" || scalar == "»" {
                removed.append(range)
            }
        }
        let isOuter: (Range<Int>) -> Bool = { $0.lowerBound == 0 || $0.upperBound == words.count }
        removed += open.map(\.range).filter(isOuter)
        var title = words
        for range in removed.sorted(by: { $0.lowerBound > $1.lowerBound }) { title.removeSubrange(range) }
        while title.last == 0x20 { title.removeLast() }
        let missing = open.reversed().filter { !isOuter($0.range) }.map { String($0.closer) }
        return String(decoding: title, as: UTF8.self) + cutMark + missing.joined()
    }
}

private extension MarkPairs {
    static let closers: [Unicode.Scalar: Unicode.Scalar] = [
        "“": "”", "‘": "’", "«": "»", "(": ")", "[": "]", "\"": "\"",
    ]
    static let marks: [Unicode.Scalar] = ["“", "”", "‘", "’", "«", "»", "(", ")", "[", "]", "\""]
}
