import Model

/// Reads numbers in figures and words: `"36"`, `"8,7 tỷ"`, `"hai mươi mốt"`, `"một tỷ hai trăm triệu"`, `"2 tỷ rưỡi"`.
///
/// A class with nothing but constants: as a value, each of its lists would be retained with every copy, at each word.
final class NumeralReader: Sendable {
    private let words: ValuePhrases<NumberWord>
    private let articles: ValuePhrases<Bool>
    /// The words with which a number may begin.
    let openings: [[UInt8]]

    init(_ rules: NumberRules) {
        let years = Set(rules.yearWords)
        var entries: [(text: String, meaning: NumberWord)] = []
        entries += rules.digits.map { ($0.text, .digit($0.number, isYear: years.contains($0.text))) }
        entries += rules.digitsBehindTens.map { ($0.text, .ones($0.number)) }
        entries += rules.tenWords.map { ($0, .ten) } + rules.tensWords.map { ($0, .tens) }
        entries += rules.zeroTens.map { ($0, .zeroTens) }
        entries += rules.magnitudes.map { ($0.text, .magnitude($0.number)) }
        entries += rules.halvesBefore.map { ($0, .halfBefore) } + rules.halvesBehind.map { ($0, .halfBehind) }
        words = ValuePhrases(entries)
        articles = ValuePhrases(rules.articles.map { ($0, true) })
        openings = entries.map { LetterCase.lowercased(Array($0.text.utf8)) }
    }

    /// The number that begins at `offset`, the first byte of a word, and ends at or before `limit`.
    func numeral(from offset: Int, in lower: [UInt8], limit: Int) -> Numeral? {
        var sum = NumeralSum()
        var position = offset
        var end = offset
        var figure: Figure?
        while position < limit {
            if let digits = Figure(lower, from: position, limit: limit) {
                let follower = magnitude(behind: digits.range.upperBound, in: lower, limit: limit)
                guard let amount = digits.amount(beforeMagnitude: follower != nil),
                    sum.add(figure: amount, before: follower)
                else { break }
                figure = digits
                end = digits.range.upperBound
            } else {
                guard let word = words.longest(from: position, in: lower, limit: limit),
                    sum.add(word.meaning, before: self.word(behind: word.end, in: lower, limit: limit))
                else { break }
                end = word.end
            }
            position = NumeralReader.wordStart(behind: end, in: lower, limit: limit)
            guard position > end || figure?.range.upperBound == end else { break }
        }
        guard end > offset, let amount = sum.amount else { return nil }
        let isOneFigure = figure.map { $0.range == offset..<end } ?? false
        return Numeral(
            range: offset..<end, amount: amount, scale: sum.scale,
            looksLikeYear: isOneFigure && figure?.looksLikeYear == true, isYearWord: sum.isYearWord,
            isArticle: articles.longest(from: offset, in: lower, limit: end)?.end == end)
    }

    /// The offset behind the single space that may follow `end`.
    static func wordStart(behind end: Int, in lower: [UInt8], limit: Int) -> Int {
        end < limit && lower[end] == UInt8(ascii: " ") ? end + 1 : end
    }
}

private extension NumeralReader {
    func word(behind end: Int, in lower: [UInt8], limit: Int) -> NumberWord? {
        words.longest(from: NumeralReader.wordStart(behind: end, in: lower, limit: limit), in: lower, limit: limit)?
            .meaning
    }

    func magnitude(behind end: Int, in lower: [UInt8], limit: Int) -> Int? {
        guard case .magnitude(let magnitude)? = word(behind: end, in: lower, limit: limit) else { return nil }
        return magnitude
    }
}
