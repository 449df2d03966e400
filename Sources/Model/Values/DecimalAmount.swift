/// A number of units as printed, exactly: `significand` times ten to the power of `exponent`.
///
/// `"8,7 tỷ"` is 87 and 8. Binary fractions would print 2,2 billion as 2200000000.0000005.
package struct DecimalAmount: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// Without zeros at its end, but for zero itself.
    package let significand: Int
    package let exponent: Int

    /// Creates `significand` × 10^`exponent`.
    package init(_ significand: Int, exponent: Int = 0) {
        var significand = significand
        var exponent = exponent
        while significand != 0, significand.isMultiple(of: 10) {
            significand /= 10
            exponent += 1
        }
        self.significand = significand
        self.exponent = significand == 0 ? 0 : exponent
    }

    /// The number in digits with a decimal point: `8700000000`, `2.5`.
    package var description: String {
        if exponent >= 0 { return String(significand) + String(repeating: "0", count: exponent) }
        let sign = significand < 0 ? "-" : ""
        let digits = String(significand.magnitude)
        let places = -exponent
        let padded = String(repeating: "0", count: max(0, places + 1 - digits.utf8.count)) + digits
        let split = padded.index(padded.endIndex, offsetBy: -places)
        return "\(sign)\(padded[..<split]).\(padded[split...])"
    }

    /// The nearest number of the machine's kind, for JSON and for charts.
    package var approximation: Double { Double(description) ?? .nan }

    package static func < (lhs: DecimalAmount, rhs: DecimalAmount) -> Bool { lhs.approximation < rhs.approximation }
}
