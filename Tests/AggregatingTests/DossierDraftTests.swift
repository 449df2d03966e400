import Model
import Testing

@testable import Aggregating

@Suite struct DossierDraftTests {
    @Test func keepsSentencesOfOneDocumentTogether() {
        var draft = DossierDraft()
        for (document, sentence) in [(0, 0), (0, 2), (3, 1)] {
            draft.add(
                SentenceReference(paragraph: 0, sentence: sentence), document: document,
                of: SampleLexicon.russia, among: [SampleLexicon.russia, SampleLexicon.s400])
        }
        let dossier = draft.dossier(of: SampleLexicon.country("ru", "Nga", english: nil))
        #expect(dossier.appearances.map(\.document) == [0, 3])
        #expect(dossier.appearances.map { $0.sentences.map(\.anchor) } == [["s1-1", "s1-3"], ["s1-2"]])
        #expect(dossier.companions == [Dossier.Companion(entity: SampleLexicon.s400, sentences: 3)])
    }

    @Test func keepsTheFirstAndLastYearOfAName() {
        var draft = DossierDraft()
        for (name, year) in [("Nga", 2019), ("Nga", nil), ("Nga", 2017), ("Nga", 2022), ("Moscow", nil)] {
            draft.count(name: name, year: year)
        }
        let dossier = draft.dossier(of: SampleLexicon.country("ru", "Nga", english: nil))
        #expect(
            dossier.printedNames == [
                Dossier.PrintedName(text: "Nga", count: 4, firstYear: 2017, lastYear: 2022),
                Dossier.PrintedName(text: "Moscow", count: 1),
            ])
    }

    @Test func ordersNamesByCount() {
        var draft = DossierDraft()
        for name in ["Moscow", "Nga", "Kremlin", "Nga"] { draft.count(name: name, year: nil) }
        let dossier = draft.dossier(of: SampleLexicon.country("ru", "Nga", english: nil))
        #expect(dossier.printedNames.map(\.text) == ["Nga", "Kremlin", "Moscow"])
    }
}
