/// A run of stops and what stands behind it.
///
/// In `"… của Nga.” Đây là …"` the closer `”` belongs to the stop, a space follows, and the follower is a capital.
struct StopContext {
    /// What kind of character comes next, white space left out.
    enum Follower: Hashable {
        /// Nothing: the paragraph is over.
        case end
        case lowercase
        case capital
        /// A capital, a digit or anything else behind an opening quotation mark or bracket.
        case quotedCapital
        case number
        /// A dash, with no small letter behind it.
        case dash
        /// A comma, a colon or a semicolon.
        case joint
        case other
    }

    let stops: Range<Int>
    /// The end of the stops and of the quotation marks and brackets that they close.
    let closersEnd: Int
    let hasClosers: Bool
    let hasSpace: Bool
    /// Where the follower begins, or the end of the paragraph.
    let next: Int
    let follower: Follower
    /// Whether a straight quotation mark is open behind the closers.
    let isQuotingAfter: Bool

    init(_ text: [UInt8], _ stops: Range<Int>, in paragraph: Range<Int>, isQuoting: Bool) {
        var scan = Scan(text: text, limit: paragraph.upperBound, index: stops.upperBound, isQuoting: isQuoting)
        scan.skipClosers()
        self.stops = stops
        closersEnd = scan.index
        hasClosers = closersEnd > stops.upperBound
        isQuotingAfter = scan.isQuoting
        scan.skipSpaces()
        next = scan.index
        hasSpace = next > closersEnd
        follower = scan.follower()
    }
}

/// Steps over what stands behind a run of stops.
private struct Scan {
    let text: [UInt8]
    let limit: Int
    var index: Int
    var isQuoting: Bool

    /// Steps over closing marks, and stops between them. `". ”"`: a closer may have a space before it.
    mutating func skipClosers() {
        while index < limit {
            var mark = index
            while mark < limit, text[mark] == 0x20 { mark += 1 }
            guard mark < limit else { return }
            let length = Punctuation.closerLength(text, at: mark)
            if length > 0 {
                index = mark + length
            } else if closesStraightQuote(at: mark) {
                if text[mark] == UInt8(ascii: "\"") { isQuoting.toggle() }
                index = mark + 1
            } else if mark == index, let end = Punctuation.stopEnd(text, at: index, before: limit) {
                index = end
            } else {
                return
            }
        }
    }

    /// A straight mark that touches the stop or the next word, but not both, closes the first and opens the second.
    /// Else it closes if one is open, or if only a closing mark could stand before what follows: `"... "."`.
    func closesStraightQuote(at mark: Int) -> Bool {
        let touchesStop = mark == index
        let touchesWord = mark + 1 < limit && UTF8Reader.isLetterOrDigit(text, at: mark + 1)
        switch text[mark] {
        case UInt8(ascii: "\"") where touchesStop != touchesWord: return touchesStop
        case UInt8(ascii: "\""): return isQuoting || mark + 1 == limit || ".,;:?!)".utf8.contains(text[mark + 1])
        case UInt8(ascii: "'"): return touchesStop && !touchesWord
        default: return false
        }
    }

    mutating func skipSpaces() {
        while index < limit, text[index] == 0x20 { index += 1 }
    }

    mutating func follower() -> StopContext.Follower {
        guard index < limit else { return .end }
        switch text[index] {
        case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"): return .joint
        default: break
        }
        let dash = Punctuation.dashLength(text, at: index)
        index += dash
        if dash > 0 { skipSpaces() }
        let beforeOpeners = index
        while index < limit {
            let length = Punctuation.openerLength(text, at: index)
            if length == 0 { break }
            index += length
        }
        if index < limit, UTF8Reader.isLowercase(text, at: index) { return .lowercase }
        if dash > 0 { return .dash }
        if index > beforeOpeners { return .quotedCapital }
        if UTF8Reader.isDigit(text[index]) { return .number }
        return UTF8Reader.isUppercase(text, at: index) ? .capital : .other
    }
}
