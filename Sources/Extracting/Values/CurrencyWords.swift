import Model

/// The words for money, compiled, with what decides between currencies that share one.
struct CurrencyWords: Sendable {
    /// A currency that a word may mean.
    struct Reading: Hashable, Sendable {
        let currency: Int
        /// Whether the word means it behind large numbers only.
        let needsLarge: Bool
    }

    private let currencies: [Currency]
    let behind: ValuePhrases<[Reading]>
    let before: ValuePhrases<[Reading]>

    init(_ currencies: [Currency]) {
        self.currencies = currencies
        var behind: [String: [Reading]] = [:]
        var before: [String: [Reading]] = [:]
        for (number, currency) in currencies.enumerated() {
            for form in currency.forms {
                behind[form, default: []].append(Reading(currency: number, needsLarge: false))
            }
            for form in currency.largeForms {
                behind[form, default: []].append(Reading(currency: number, needsLarge: true))
            }
            for form in currency.formsBefore {
                before[form, default: []].append(Reading(currency: number, needsLarge: false))
            }
        }
        self.behind = CurrencyWords.phrases(behind)
        self.before = CurrencyWords.phrases(before)
    }

    /// The code of the currency that is meant: of several, the one whose country stands first in `countries`, else the
    /// first of the lexicon.
    func code(of readings: [Reading], isLarge: Bool, countries: () -> [EntityID]) -> String? {
        let possible = readings.filter { isLarge || !$0.needsLarge }.map { currencies[$0.currency] }
        guard possible.count > 1 else { return possible.first?.code }
        for country in countries() {
            if let currency = possible.first(where: { $0.country == country }) { return currency.code }
        }
        return possible[0].code
    }

    private static func phrases(_ readings: [String: [Reading]]) -> ValuePhrases<[Reading]> {
        ValuePhrases(readings.sorted { $0.key < $1.key }.map { ($0.key, $0.value) })
    }
}
