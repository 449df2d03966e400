import LexiconSamples
import Model
import Testing

@Suite struct FoundNameResolverTests {
    static let lexicon = SampleLexicon.make(
        """
        country/us: Mỹ
        country/sk: Slovakia
        country/ru: Nga
        weapon/s-400 ru (tổ hợp): S-400
        weapon/su-35 ru (tiêm kích): Su-35
        person/dmitry-shugaev ru: Dmitry Shugaev
        person/petro-poroshenko ua: Petro Poroshenko
        person/boris-johnson gb: Boris Johnson, Johnson?
        person/phan-van-khai vn: Phan Văn Khải
        organisation/mod-sk sk: Bộ Quốc phòng Slovakia
        organisation/pentagon us: Bộ Quốc phòng Mỹ
        organisation/us-senate us: Thượng viện Mỹ
        organisation/dsca us: DSCA
        place/latakia sy: Latakia
        """, context: .sample([NameRule("surname", .person, ["Johnson"], fullName: true)]), shapes: .sample())

    @Test(arguments: [
        "[Robert Ondrejcsak=person/robert-ondrejcsak] đến, [Ondrejcsak=person/robert-ondrejcsak] đi.",
        "Tướng [Ondrejcsak=person/robert-ondrejcsak] và [Robert Ondrejcsak=person/robert-ondrejcsak].",
        "Chuyên gia [Dmitriy Shugayev=person/dmitry-shugaev] nói.",
        "Chuyên gia [Petr Poroshenko=person/petro-poroshenko] nói.",
        "Chuyên gia [Phan Vũ Khải=person/phan-vu-khai] nói.",
        "Chuyên gia [Robert Johnson=person/robert-johnson] đến, ông [Johnson=person/robert-johnson] nói.",
        "[Boris Johnson=person/boris-johnson] đến, [Johnson=person/boris-johnson] nói.",
    ])
    func tiesPeopleByFullNamesSurnamesAndSpellings(_ text: String) { expect(text) }

    @Test(arguments: [
        "[Bộ Quốc phòng Slovakia=organisation/mod-sk] nói, [Bộ Quốc phòng=organisation/mod-sk] khẳng định.",
        "[Mỹ=country/us] mua, theo [Bộ Quốc phòng=organisation/pentagon].",
        "[Slovakia=country/sk] gặp [Bộ Quốc phòng=organisation/pentagon] và [Thượng viện Mỹ=organisation/us-senate].",
        "Tại [Thượng viện=organisation/us-senate] họ bàn.", "[Bộ Quốc phòng Nga=organisation/mod-ru] nói.",
    ])
    func tiesBodiesToTheirStates(_ text: String) { expect(text) }

    @Test(arguments: [
        "[Cơ quan Hợp tác an ninh quốc phòng=organisation/dsca] ([DSCA=organisation/dsca]) nói.",
        "[Viện An ninh Quốc tế=organisation/vien-an-ninh-quoc-te] ([VAQ=organisation/vien-an-ninh-quoc-te]) họp.",
    ])
    func tiesAcronymsInBrackets(_ text: String) { expect(text) }

    @Test(arguments: [
        "Số tiêm kích [SU-35SK=weapon/su-35] bay.", "Số tiêm kích [S-35=weapon/s-35] bay.",
        "tỉnh [Hasakahi=place/hasakahi]",
    ])
    func givesAVariantTheIdOfItsFamily(_ text: String) { expect(text) }

    @Test func describesWhatTheLexiconDoesNotHold() throws {
        let text = ExplainedText(
            "Ngoại trưởng Slovakia [Miroslav Lajcak=x] đến, ông Lajcak nói ở [Không quân Slovakia=y].")
        let entities = text.resolved(with: Self.lexicon).foundEntities
        #expect(
            entities.map(\.id.description) == ["person/miroslav-lajcak", "organisation/air-force-of-slovakia"])
        let person = try #require(entities.first { $0.id.type == .person })
        #expect(person.name == "Miroslav Lajcak")
        #expect(
            person.details
                == .person(
                    PersonDetails(
                        country: EntityID(.country, "sk"),
                        offices: [
                            PersonDetails.Office(title: "Ngoại trưởng Slovakia", firstYear: nil, lastYear: nil)
                        ])))
        let force = try #require(entities.first { $0.id.type == .organisation })
        #expect(
            force.details == .organisation(OrganisationDetails(kind: "armed_force", country: EntityID(.country, "sk"))))
    }

    private func expect(_ text: String) {
        #expect(ExplainedText(text).explained(with: Self.lexicon) == text)
    }
}
