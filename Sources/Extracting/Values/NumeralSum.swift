import Model

/// Adds up a number word by word, as long as the next word can belong to it.
///
/// A Vietnamese number is a row of terms, each a section below a thousand and its magnitude: `"một tỷ | hai trăm triệu"`.
/// A section is read from the hundreds down: `"hai trăm | ba mươi | mốt"`.
struct NumeralSum {
    /// The word that was added last.
    enum Last: Hashable {
        case nothing, figure, digit, ten, tens, hundred, zeroTens, magnitude, half, end
    }

    private var last = Last.nothing
    /// The terms before the last one.
    private var closed = DecimalAmount(0)
    /// The last term with its magnitude.
    private var term = DecimalAmount(0)
    /// The section whose magnitude is still to come.
    private var section: DecimalAmount?
    private var lastDigit = 0
    private var lastMagnitude = DecimalAmount(1)
    /// The magnitudes of the last term.
    private(set) var scale = DecimalAmount(1)
    /// Whether it is nothing but a digit that means the year as well.
    private(set) var isYearWord = false

    /// Adds a number in digits; `false` where none can stand.
    mutating func add(figure amount: DecimalAmount, before magnitude: Int?) -> Bool {
        switch last {
        case .nothing: break
        // "1 tỷ 200 triệu", but not "2 triệu 12 tàu".
        case .magnitude:
            guard let magnitude, DecimalAmount(magnitude) < lastMagnitude else { return false }
            scale = DecimalAmount(1)
        default: return false
        }
        section = amount
        last = .figure
        return true
    }

    /// Adds a word; `false` where it can't go on the number.
    mutating func add(_ word: NumberWord, before next: NumberWord?) -> Bool {
        switch word {
        case .digit(let digit, let isYear): add(digit: digit, isYear: isYear, before: next)
        case .ones(let digit): (last == .ten || last == .tens) && extend(by: digit, as: .end)
        case .ten:
            (last == .nothing || last == .hundred || last == .magnitude) && extend(by: 10, as: .ten)
        case .tens: last == .digit && extend(by: lastDigit * 9, as: .tens)
        case .zeroTens: addZeroTens(before: next)
        case .magnitude(let magnitude): multiply(by: magnitude)
        case .halfBefore: addHalf(before: next)
        case .halfBehind: addHalf()
        }
    }

    /// The number; `nil` where nothing was added or it has too many digits.
    var amount: DecimalAmount? {
        guard last != .nothing else { return nil }
        return closed.plus(term)?.plus(section ?? DecimalAmount(0))
    }
}

private extension NumeralSum {
    mutating func add(digit: Int, isYear: Bool, before next: NumberWord?) -> Bool {
        switch last {
        case .nothing:
            isYearWord = isYear
        case .ten, .tens, .hundred, .zeroTens, .magnitude:
            // "hai mươi năm" is twenty years; "một trăm năm mươi" is 150.
            if isYear, last != .zeroTens, !NumeralSum.goesOn(next) { return false }
            isYearWord = false
        default: return false
        }
        lastDigit = digit
        return extend(by: digit, as: last == .ten || last == .tens || last == .zeroTens ? .end : .digit)
    }

    static func goesOn(_ next: NumberWord?) -> Bool {
        switch next {
        case .tens, .magnitude: true
        default: false
        }
    }

    mutating func extend(by number: Int, as kind: Last) -> Bool {
        if kind == .tens { isYearWord = false }
        guard let sum = (section ?? DecimalAmount(0)).plus(DecimalAmount(number)) else { return false }
        if last == .magnitude { scale = DecimalAmount(1) }
        section = sum
        last = kind
        return true
    }

    mutating func addZeroTens(before next: NumberWord?) -> Bool {
        guard last == .hundred || last == .magnitude, case .digit? = next else { return false }
        last = .zeroTens
        return true
    }

    mutating func multiply(by magnitude: Int) -> Bool {
        let factor = DecimalAmount(magnitude)
        isYearWord = false
        if let section {
            guard let product = section.times(factor) else { return false }
            if magnitude < 1000 {
                // "hai trăm", "ba chục": still below a thousand.
                guard last == .figure || last == .digit || last == .half else { return false }
                self.section = product
                last = magnitude == 100 ? .hundred : .magnitude
            } else {
                guard let sum = closed.plus(term) else { return false }
                (closed, term, self.section) = (sum, product, nil)
                scale = factor
                last = .magnitude
            }
        } else {
            // "15 nghìn tỷ".
            guard last == .magnitude, let product = term.times(factor), let wider = scale.times(factor) else {
                return false
            }
            (term, scale, lastMagnitude) = (product, wider, wider)
            return true
        }
        lastMagnitude = factor
        return true
    }

    mutating func addHalf(before next: NumberWord?) -> Bool {
        guard last == .nothing, case .magnitude? = next else { return false }
        section = DecimalAmount(5, exponent: -1)
        last = .half
        return true
    }

    mutating func addHalf() -> Bool {
        guard last == .magnitude || last == .hundred, let half = lastMagnitude.times(DecimalAmount(5, exponent: -1))
        else { return false }
        if let sum = section?.plus(half) {
            section = sum
        } else if let sum = term.plus(half) {
            term = sum
        } else {
            return false
        }
        last = .end
        return true
    }
}
