import Model

extension Entity {
    /// `Q43`, and nothing that only looks like it.
    var wikidataItem: String? {
        guard let item = wikidata, item.utf8.first == UInt8(ascii: "Q"), item.utf8.count > 1,
            item.utf8.dropFirst().allSatisfy({ (0x30...0x39).contains($0) })
        else { return nil }
        return item
    }

    /// The address under which Wikidata names the entity.
    var wikidataAddress: String? { wikidataItem.map { "https://www.wikidata.org/entity/\($0)" } }
}
