import Model

extension DecimalAmount {
    /// The product; `nil` where it has too many digits.
    func times(_ other: DecimalAmount) -> DecimalAmount? {
        let (product, overflow) = significand.multipliedReportingOverflow(by: other.significand)
        return overflow ? nil : DecimalAmount(product, exponent: exponent + other.exponent)
    }

    /// The sum; `nil` where it has too many digits.
    func plus(_ other: DecimalAmount) -> DecimalAmount? {
        if significand == 0 { return other }
        if other.significand == 0 { return self }
        let lowest = min(exponent, other.exponent)
        guard let left = digits(from: lowest), let right = other.digits(from: lowest) else { return nil }
        let (sum, overflow) = left.addingReportingOverflow(right)
        return overflow ? nil : DecimalAmount(sum, exponent: lowest)
    }

    /// The number in units of 10^`lowest`, which is not above its exponent.
    private func digits(from lowest: Int) -> Int? {
        var digits = significand
        for _ in 0..<(exponent - lowest) {
            let (shifted, overflow) = digits.multipliedReportingOverflow(by: 10)
            guard !overflow else { return nil }
            digits = shifted
        }
        return digits
    }
}
