import Model
import Testing

@testable import Aggregating

@Suite struct FoundEntitiesTests {
    @Test func mergesWhatDocumentsFoundInTheirOrder() {
        let documents = [
            document("a", ["Lajcak"]), document("b", ["Miroslav Lajcak"]), document("c", ["Miroslaw Lajcak"]),
        ]
        #expect(FoundEntities(documents)[lajcak]?.name == "Miroslav Lajcak")
        #expect(FoundEntities(Array(documents.prefix(1)))[lajcak]?.name == "Lajcak")
        #expect(FoundEntities([])[lajcak] == nil)
    }

    @Test func givesFoundEntitiesTheirDossiers() {
        let dossiers = DossierCollector(SampleLexicon.lexicon).dossiers(of: [document("a", ["Lajcak"], mentioned: true)]
        )
        #expect(dossiers.map(\.entity.id) == [lajcak])
        #expect(dossiers.first?.printedNames == [Dossier.PrintedName(text: "Không", count: 1)])
    }

    private let lajcak = EntityID(.person, "lajcak")

    private func document(_ id: String, _ names: [String], mentioned: Bool = false) -> InterpretedDocument {
        let document = SampleDocument.make(id, "Không ai.").document
        let mention = Mention(span: TextSpan(0..<6), entity: lajcak, isMetonym: false, rule: "given")
        return InterpretedDocument(
            ResolvedDocument(
                document: document, mentions: mentioned ? [mention] : [],
                foundEntities: names.map { name in
                    Entity(
                        id: lajcak, name: name, nameEnglish: nil,
                        details: .person(PersonDetails(country: nil, offices: [])), wikidata: nil)
                }))
    }
}
