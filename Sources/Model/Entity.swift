/// Something that the archive knows by name: a country, weapon, person, organisation or place.
package struct Entity: Hashable, Sendable {
    package let id: EntityID
    /// The name under which Vietnamese readers know it: `"Thổ Nhĩ Kỳ"`.
    package let name: String
    package let nameEnglish: String?
    package let details: EntityDetails
    /// The Wikidata item, such as `Q43`, where one was verified.
    package let wikidata: String?

    package init(id: EntityID, name: String, nameEnglish: String?, details: EntityDetails, wikidata: String?) {
        self.id = id
        self.name = name
        self.nameEnglish = nameEnglish
        self.details = details
        self.wikidata = wikidata
    }
}
