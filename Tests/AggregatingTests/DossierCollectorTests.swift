import Model
import Testing

@testable import Aggregating

@Suite struct DossierCollectorTests {
    let documents = [
        SampleDocument.make(
            "a", "Nga giao S-400. Ankara trả tiền. Không ai nói gì.\nThổ Nhĩ Kỳ cảm ơn Nga, Nga im lặng."),
        SampleDocument.make("b", "Thổ Nhĩ Kỳ mua S-400 của Nga."),
    ]

    @Test func gathersTheSentencesByDocument() {
        let dossiers = DossierCollector(SampleLexicon.lexicon).dossiers(of: documents)
        #expect(dossiers.map(\.entity.id) == [SampleLexicon.russia, SampleLexicon.turkiye, SampleLexicon.s400])
        let anchors = dossiers.map { dossier in
            dossier.appearances.map { "\($0.document): \($0.sentences.map(\.anchor).joined(separator: " "))" }
        }
        #expect(anchors == [["0: s1-1 s2-1", "1: s1-1"], ["0: s1-2 s2-1", "1: s1-1"], ["0: s1-1", "1: s1-1"]])
    }

    @Test func countsEachUseOfAName() throws {
        let dossiers = DossierCollector(SampleLexicon.lexicon).dossiers(of: documents)
        let russia = try #require(dossiers.first)
        #expect(russia.printedNames == [Dossier.PrintedName(text: "Nga", count: 4)])
        #expect(russia.mentionCount == 4 && russia.sentenceCount == 3)
        #expect(dossiers[1].printedNames.map(\.text) == ["Thổ Nhĩ Kỳ", "Ankara"])
    }

    @Test func countsASentenceOnceForEachCompanion() throws {
        let dossiers = DossierCollector(SampleLexicon.lexicon).dossiers(of: documents)
        // "Thổ Nhĩ Kỳ cảm ơn Nga, Nga im lặng" names Nga twice.
        #expect(
            dossiers[1].companions == [
                Dossier.Companion(entity: SampleLexicon.russia, sentences: 2),
                Dossier.Companion(entity: SampleLexicon.s400, sentences: 1),
            ])
        for dossier in dossiers {
            for companion in dossier.companions {
                let other = try #require(dossiers.first { $0.entity.id == companion.entity })
                let back = other.companions.first { $0.entity == dossier.entity.id }
                #expect(back?.sentences == companion.sentences, "companionship is mutual")
            }
        }
    }

    @Test func ordersNamesOfOneCountByTheirLetters() {
        let documents = [SampleDocument.make("a", "Thổ Nhĩ Kỳ. Ankara.")]
        let dossiers = DossierCollector(SampleLexicon.lexicon).dossiers(of: documents)
        #expect(dossiers[0].printedNames.map(\.text) == ["Ankara", "Thổ Nhĩ Kỳ"])
    }

    @Test func datesNamesByTheArticleOrTheLineThatPrintsThem() {
        let lines = [2021, 2019].map {
            PublicationDate(date: EDTFDate(.init(.known($0))), range: nil, basis: .listOrder)
        }
        let documents = [
            SampleDocument.make("a", "Nga.\nNga.\nAnkara.", lineDates: lines + [.unknown]),
            SampleDocument.make("b", "Nga.", date: "2018-05"), SampleDocument.make("c", "Ankara."),
        ]
        let dossiers = DossierCollector(SampleLexicon.lexicon).dossiers(of: documents)
        #expect(
            dossiers.map(\.printedNames) == [
                [Dossier.PrintedName(text: "Nga", count: 3, firstYear: 2018, lastYear: 2021)],
                [Dossier.PrintedName(text: "Ankara", count: 2)],
            ])
    }

    @Test func givesSpeakersWhatTheySaidAndThoseThatNobodyMentionsNoDossier() {
        let unknown = EntityID(.person, "x")
        let attributions = [SampleLexicon.russia, unknown].map {
            Attribution(
                chain: [.init(entity: $0, span: TextSpan(0..<3))], claim: TextSpan(4..<8), cue: nil, rule: "sample")
        }
        let dossiers = DossierCollector(SampleLexicon.lexicon).dossiers(of: [
            SampleDocument.make("a", "Nga bán.", attributions: attributions)
        ])
        #expect(dossiers.map(\.entity.id) == [SampleLexicon.russia])
        #expect(dossiers[0].statements.map(\.attribution) == [0])
    }

    @Test func knowsNothingOfWhatNobodyMentions() {
        #expect(DossierCollector(SampleLexicon.lexicon).dossiers(of: []).isEmpty)
        #expect(DossierCollector(SampleLexicon.lexicon).dossiers(of: [SampleDocument.make("a", "Không.")]).isEmpty)
    }
}
