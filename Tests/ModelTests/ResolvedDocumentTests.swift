import Model
import Testing

@Suite struct ResolvedDocumentTests {
    @Test(arguments: [
        (4, nil), (5, "tass"), (9, "tass"), (10, "peskov"), (14, "peskov"), (15, "putin"), (19, "putin"), (20, "tass"),
        (29, "tass"), (30, nil), (40, "kalin"),
    ])
    func findsTheInnermostClaim(_ offset: Int, _ speaker: String?) {
        #expect(Self.document.attribution(at: offset)?.speaker.entity?.key == speaker)
    }

    @Test func tellsSpeakerFromRelays() {
        let attribution = Attribution(
            chain: [Self.source("tass"), Self.source("peskov")], claim: TextSpan(0..<9), cue: nil, rule: "says")
        #expect(attribution.speaker == Self.source("peskov"))
        #expect(attribution.relays == [Self.source("tass")])
    }

    private static let document = ResolvedDocument(
        document: Document(
            id: ArticleID("a"), path: "a", kind: .article, title: DocumentTitle(text: "", isDerived: true),
            fields: ArticleFields(), publish: .full, text: [], paragraphs: [], markup: nil, fileHash: ""),
        mentions: [],
        attributions: [
            attribution("tass", 5..<30), attribution("peskov", 10..<20), attribution("putin", 15..<20),
            attribution("kalin", 40..<50),
        ])

    private static func attribution(_ name: String, _ claim: Range<Int>) -> Attribution {
        Attribution(chain: [source(name)], claim: TextSpan(claim), cue: nil, rule: "says")
    }

    private static func source(_ name: String) -> Attribution.Source {
        Attribution.Source(entity: EntityID(.person, name), span: TextSpan(0..<4))
    }
}
