/// What the lexicon says of a country.
package struct CountryDetails: Hashable, Sendable {
    /// The ISO 3166-1 alpha-3 code: `TUR`.
    package let alpha3: String
    package let capital: String?
    /// The UN M49 region in English: `Europe`.
    package let region: String?

    package init(alpha3: String, capital: String?, region: String?) {
        self.alpha3 = alpha3
        self.capital = capital
        self.region = region
    }
}
