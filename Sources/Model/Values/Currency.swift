/// A currency and the words by which newspapers print it; a row of `lexicon/currencies.csv`.
package struct Currency: Hashable, Sendable {
    /// Of ISO 4217: `TWD`.
    package let code: String
    /// The country whose name near by decides where several currencies share a word, as `"rupee"`; `nil` for those of no
    /// single country.
    package let country: EntityID?
    /// Stand behind any number: `"đô la Đài Loan"`.
    package let forms: [String]
    /// Words of many meanings, which stand behind large numbers only: the `"đồng"` of `"500 tỷ đồng"`, but not of
    /// `"30 đồng minh"`.
    package let largeForms: [String]
    /// Stand before the number: `"NT$"`.
    package let formsBefore: [String]

    package init(code: String, country: EntityID?, forms: [String], largeForms: [String], formsBefore: [String]) {
        self.code = code
        self.country = country
        self.forms = forms
        self.largeForms = largeForms
        self.formsBefore = formsBefore
    }
}
