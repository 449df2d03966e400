import Model

/// A number in digits: `"36"`, `"8,7"`, `"1.500"`, `"1.200.000"`, `"2 000"`.
///
/// Vietnamese newspapers part thousands by a full stop and decimals by a comma, and often the other way round. What
/// groups of digits mean is told by these rules, in this order:
///
/// 1. Two kinds of separators: the last one is the decimal one, `"1.234,5"`.
/// 2. Several of one kind: thousands, `"1,200,000"`.
/// 3. One, with other than three digits behind it or a zero before it: decimals, `"8.7"`, `"0,125"`.
/// 4. A comma with three digits and a magnitude behind: decimals, `"1,125 tỷ"`, unless they end in two zeros.
/// 5. Else thousands: `"1.500"`, `"2,200"`, `"1.500 tỷ"`.
///
/// A single space parts thousands where three digits follow: `"2 000"`.
struct Figure: Hashable {
    let range: Range<Int>
    /// The groups of digits.
    private let groups: [Range<Int>]
    private let separators: [UInt8]
    private let text: [UInt8]

    /// Reads the digits from `start` on; `nil` where they are no number, as in `"1.2.3"`, `"8/10"` and `"30%"`.
    init?(_ text: [UInt8], from start: Int, limit: Int) {
        guard start < limit, NameKey.isDigit(text[start]) else { return nil }
        var groups = [Figure.digits(of: text, from: start, limit: limit)]
        var separators: [UInt8] = []
        while let last = groups.last, last.upperBound + 1 < limit, NameKey.isDigit(text[last.upperBound + 1]) {
            let separator = text[last.upperBound]
            let group = Figure.digits(of: text, from: last.upperBound + 1, limit: limit)
            if separator == Figure.space {
                guard group.count == 3, last.count <= 3, separators.allSatisfy({ $0 == Figure.space }),
                    separators.isEmpty || last.count == 3
                else { break }
            } else if separator != Figure.stop && separator != Figure.comma {
                break
            }
            separators.append(separator)
            groups.append(group)
        }
        self.text = text
        self.groups = groups
        self.separators = separators
        range = start..<groups[groups.count - 1].upperBound
        if Figure.isPart(text, behind: range.upperBound, limit: limit) { return nil }
    }

    /// Whether it is four digits, none of them parted.
    var looksLikeYear: Bool { separators.isEmpty && range.count == 4 }

    /// The number; `nil` where the groups make none, or one of more than 15 digits.
    func amount(beforeMagnitude: Bool) -> DecimalAmount? {
        guard range.count - separators.count <= 15 else { return nil }
        let decimals = hasDecimals(beforeMagnitude: beforeMagnitude) ? 1 : 0
        let whole = groups.dropLast(decimals)
        guard whole.dropFirst().allSatisfy({ $0.count == 3 }), whole.count == 1 || whole[0].count <= 3 else {
            return nil
        }
        let significand = groups.joined().reduce(0) { $0 * 10 + Int(text[$1] - 0x30) }
        return DecimalAmount(significand, exponent: decimals == 1 ? -groups[groups.count - 1].count : 0)
    }
}

private extension Figure {
    static let stop = UInt8(ascii: ".")
    static let comma = UInt8(ascii: ",")
    static let space = UInt8(ascii: " ")

    static func digits(of text: [UInt8], from start: Int, limit: Int) -> Range<Int> {
        var end = start
        while end < limit, NameKey.isDigit(text[end]) { end += 1 }
        return start..<end
    }

    /// Whether a day's month, a fraction's denominator or a per cent sign follows.
    static func isPart(_ text: [UInt8], behind end: Int, limit: Int) -> Bool {
        guard end < limit else { return false }
        if text[end] == UInt8(ascii: "%") { return true }
        guard end + 1 < limit else { return false }
        if text[end] == space { return text[end + 1] == UInt8(ascii: "%") }
        return text[end] == UInt8(ascii: "/") && NameKey.isDigit(text[end + 1])
    }

    func hasDecimals(beforeMagnitude: Bool) -> Bool {
        guard let last = separators.last, last != Figure.space else { return false }
        if separators.count > 1 { return separators[0] != last }
        let decimals = groups[1]
        if decimals.count != 3 || text[groups[0].lowerBound] == UInt8(ascii: "0") || groups[0].count > 3 { return true }
        let endsInZeros = text[decimals.upperBound - 1] == 0x30 && text[decimals.upperBound - 2] == 0x30
        return last == Figure.comma && beforeMagnitude && !endsInZeros
    }
}
