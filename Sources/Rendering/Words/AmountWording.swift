import Model

/// Puts amounts into Vietnamese words: `"375 triệu USD"`, `"8,7 tỷ USD"`, `"36 tiêm kích"`.
struct AmountWording: Sendable {
    private let wording: Wording

    init(_ wording: Wording) {
        self.wording = wording
    }

    /// The amount or range with its unit; `counted` is the word that is counted, as printed.
    func words(_ value: ValueMention, counted: String?) -> String {
        let unit =
            switch value.unit {
            case .money(let currency): wording.kind(.currency, currency)
            case .count: counted ?? ""
            }
        let numbers = [value.amount, value.upperAmount].compactMap { $0 }.map(scaled)
        guard let last = numbers.last else { return unit }
        // "2–3 tỷ", but "900 triệu – 1,2 tỷ".
        let isAlike = numbers.allSatisfy { $0.magnitude == last.magnitude }
        let amount =
            isAlike
            ? withMagnitude(joined(numbers.map(\.number), .years), last.magnitude)
            : joined(numbers.map { withMagnitude($0.number, $0.magnitude) }, .interval)
        return unit.isEmpty ? amount : "\(amount) \(unit)"
    }

    /// The amount of money in full: `"375.000.000 USD"`; `nil` where `words` has no magnitude to spell out.
    func inFull(_ value: ValueMention) -> String? {
        guard case .money(let currency) = value.unit else { return nil }
        let amounts = [value.amount, value.upperAmount].compactMap { $0 }
        guard amounts.contains(where: { scaled($0).magnitude != nil }) else { return nil }
        return "\(joined(amounts.map { decimal($0.significand, $0.exponent) }, .interval)) \(currency)"
    }
}

private extension AmountWording {
    /// Powers of ten that have a word, the largest first.
    static let magnitudes: [(exponent: Int, phrase: Phrase)] = [(9, .billions), (6, .millions)]
    /// `"8,725 tỷ"` is easy to read, `"8,7251 tỷ"` is not; such an amount takes the next lower word.
    static let mostDecimals = 3

    func scaled(_ amount: DecimalAmount) -> (number: String, magnitude: Phrase?) {
        let digits = String(amount.significand.magnitude).utf8.count + amount.exponent
        for (exponent, phrase) in AmountWording.magnitudes
        where digits > exponent && amount.exponent >= exponent - AmountWording.mostDecimals {
            return (decimal(amount.significand, amount.exponent - exponent), phrase)
        }
        return (decimal(amount.significand, amount.exponent), nil)
    }

    func withMagnitude(_ number: String, _ magnitude: Phrase?) -> String {
        magnitude.map { wording.text($0, ["number": number]) } ?? number
    }

    func joined(_ numbers: [String], _ phrase: Phrase) -> String {
        guard let first = numbers.first, let last = numbers.last, first != last else { return numbers.first ?? "" }
        return wording.text(phrase, ["first": first, "last": last])
    }

    /// The number with its thousands set apart and a decimal comma: `"1.234,5"`.
    func decimal(_ significand: Int, _ exponent: Int) -> String {
        var digits = String(significand.magnitude)
        var fraction = ""
        if exponent >= 0 {
            digits += String(repeating: "0", count: exponent)
        } else {
            digits = String(repeating: "0", count: max(0, 1 - exponent - digits.utf8.count)) + digits
            fraction = wording.text(.decimal) + digits.suffix(-exponent)
            digits.removeLast(-exponent)
        }
        return (significand < 0 ? "-" : "") + wording.grouped(digits) + fraction
    }
}
