import Model

/// Tells from the words of a sentence whether a time in it is past or to come.
///
/// `"S-400 sẽ được bàn giao vào tháng 12"` is to come, `"Ông Esper hôm 5/12 thừa nhận …"` is past. The last word of
/// either kind before the time decides; where there is none, the first one behind it.
struct TenseReader: Sendable {
    private let cues: ByteTrie
    private let future: ByteTrie
    private let lookingBack: PhraseSet

    init(_ rules: DatingRules) {
        let future = rules.future.map { LetterCase.lowercased(Array($0.utf8)) }
        cues = ByteTrie(future + rules.past.map { LetterCase.lowercased(Array($0.utf8)) })
        self.future = ByteTrie(future)
        lookingBack = PhraseSet(rules.lookingBack)
    }

    /// The tense at `span`; `nil` where no word tells.
    func tense(of span: TextSpan, in sentence: TextSpan, lower: [UInt8]) -> Tense? {
        tenseBefore(span, in: sentence, lower: lower) ?? tenseBehind(span, in: sentence, lower: lower)
    }

    /// The tense that the words before `span` tell.
    func tenseBefore(_ span: TextSpan, in sentence: TextSpan, lower: [UInt8]) -> Tense? {
        var last: Cue?
        forEachCue(in: clauseStart(before: span, in: sentence, of: lower)..<span.start, of: lower) { cue in
            // "có thể công bố" is to come, whatever the verb.
            if last?.tense != .future || cue.start - (last?.end ?? 0) > TenseReader.verbGap { last = cue }
            return true
        }
        return last?.tense
    }

    /// Whether the words right before `span` say that the text looks back: `"kể từ"`.
    func looksBack(at span: TextSpan, in sentence: TextSpan, lower: [UInt8]) -> Bool {
        lookingBack.stands(before: span.start, in: Surroundings(lower: lower, sentence: sentence))
    }
}

private extension TenseReader {
    func tenseBehind(_ span: TextSpan, in sentence: TextSpan, lower: [UInt8]) -> Tense? {
        var first: Cue?
        forEachCue(in: span.end..<min(sentence.end, span.end + TenseReader.reach), of: lower) { cue in
            first = cue
            return false
        }
        guard let first else { return nil }
        return first.tense == .future && first.start - span.end > TenseReader.subject ? nil : first.tense
    }

    struct Cue {
        let tense: Tense
        let start: Int
        let end: Int
    }

    /// In bytes: beyond it a word speaks of something else.
    static let reach = 300
    /// In bytes, the room for `"sớm"` in `"sẽ sớm công bố"`.
    static let verbGap = 12
    /// In bytes, the room between a time and the `"sẽ"` that speaks of it, as long as a title with a name:
    /// `"Ngày 20/12, Tổng thống Thổ Nhĩ Kỳ Recep Tayyip Erdogan sẽ …"`.
    static let subject = 60

    /// Where the words that speak of `span` may begin: at the sentence's start or behind a semicolon.
    func clauseStart(before span: TextSpan, in sentence: TextSpan, of lower: [UInt8]) -> Int {
        let start = max(sentence.start, span.start - TenseReader.reach)
        let semicolon = lower[start..<span.start].lastIndex(of: UInt8(ascii: ";"))
        return semicolon.map { $0 + 1 } ?? start
    }

    /// Hands over each cue in `range`, the longest where several begin, until `body` has enough.
    func forEachCue(in range: Range<Int>, of lower: [UInt8], _ body: (Cue) -> Bool) {
        var offset = range.lowerBound
        var isWordStart = offset == 0 || TenseReader.isGap(lower[offset - 1])
        while offset < range.upperBound {
            if isWordStart, let cue = cue(at: offset, before: range.upperBound, of: lower) {
                guard body(cue) else { return }
                offset = cue.end
            }
            if offset < range.upperBound { isWordStart = TenseReader.isGap(lower[offset]) }
            offset += 1
        }
    }

    func cue(at offset: Int, before end: Int, of lower: [UInt8]) -> Cue? {
        var node = cues.root
        var index = offset
        var longest: Int?
        while index < end, let next = cues.step(from: node, with: lower[index]) {
            node = next
            index += 1
            if cues.key(at: node) != nil, index == lower.count || TenseReader.isGap(lower[index]) { longest = index }
        }
        return longest.map { end in
            Cue(tense: future.contains(lower[offset..<end]) ? .future : .past, start: offset, end: end)
        }
    }

    /// Whether `byte` parts words: everything of ASCII but letters, digits and the hyphen.
    static func isGap(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x61...0x7A, UInt8(ascii: "-"): false
        case 0x80...: false
        default: true
        }
    }
}
