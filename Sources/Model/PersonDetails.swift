/// What the lexicon says of a person.
package struct PersonDetails: Hashable, Sendable {
    /// An office with the years in which the person held it.
    package struct Office: Hashable, Sendable {
        /// `"Ngoại trưởng Thổ Nhĩ Kỳ"`.
        package let title: String
        package let firstYear: Int?
        /// `nil` when the lexicon knows of no end.
        package let lastYear: Int?

        package init(title: String, firstYear: Int?, lastYear: Int?) {
            self.title = title
            self.firstYear = firstYear
            self.lastYear = lastYear
        }
    }

    package let country: EntityID?
    package let offices: [Office]

    package init(country: EntityID?, offices: [Office]) {
        self.country = country
        self.offices = offices
    }
}
