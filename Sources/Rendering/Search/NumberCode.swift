/// Writes ascending numbers as text: each as its distance to the one before, in as few characters as possible.
///
/// `[3, 4, 200]` → `('aU`: distances 3, 0 and 195 (counted from the number after the one before). The last digit of a
/// distance is one of the 55 characters from `%`, those before it are of the 30 from `a`, which say that it goes on. None
/// of them is a space, a line end or a character that a JavaScript template literal minds.
enum NumberCode {
    /// Appends the code of `numbers`, which ascend, to `text`.
    static func append(_ numbers: some Sequence<Int>, to text: inout [UInt8]) {
        var next = 0
        for number in numbers {
            append(distance: number - next, to: &text)
            next = number + 1
        }
    }
}

private extension NumberCode {
    static let lastDigits = (first: UInt8(ascii: "%"), count: 55)
    static let otherDigits = (first: UInt8(ascii: "a"), count: 30)

    static func append(distance: Int, to text: inout [UInt8]) {
        var digits = [lastDigits.first + UInt8(distance % lastDigits.count)]
        var rest = distance / lastDigits.count
        while rest > 0 {
            rest -= 1
            digits.append(otherDigits.first + UInt8(rest % otherDigits.count))
            rest /= otherDigits.count
        }
        text += digits.reversed()
    }
}
