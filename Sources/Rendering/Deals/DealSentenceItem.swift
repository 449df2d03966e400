import Model
import Templating

/// A sentence as evidence on the page of a deal: its words as far as they may be reprinted, where they stand, who says so.
struct DealSentenceItem: TemplateRecord, Hashable {
    /// The sentence; `nil` where it may not be shown.
    let words: [UInt8]?
    /// `"câu 2.1"`, with the link.
    let place: LinkItem
    let title: String
    /// `"Tuổi Trẻ"`.
    let source: String?
    /// Only where the text is not in the language of the site.
    let language: String?
    /// Who says it; `nil` where the article says it itself.
    let speaker: LinkItem?
    /// How its date became that of the event.
    let narrowing: NarrowingItem?
    /// What the keeper corrected of its event.
    let corrections: [LinkItem]
    /// Sentences of the same source, or nearly the same.
    let twins: [EventSourceItem]

    /// The sentence of a telling; `twins` are tellings that rest on the same source.
    init(_ evidence: EventEvidence, twins: [EventEvidence] = [], _ scope: PageScope) {
        let interpreted = scope.site.archive.documents[evidence.telling.document]
        let event = interpreted.events[evidence.telling.event]
        words = DealSentenceItem.words(of: event.sentence, in: interpreted, scope) {
            QuotedSentence.html($0, telling: event, in: interpreted)
        }
        place = EventSourceItem.place(of: evidence.telling, scope)
        title = scope.index.articles[evidence.telling.document].title.text
        source = interpreted.document.fields.source
        language = interpreted.document.foreignLanguage(scope.wording)
        speaker = event.speaker.map(scope.link)
        narrowing = evidence.narrowing.map { NarrowingItem($0, scope) }
        corrections = CorrectionItem.notes(on: evidence.telling, scope)
        self.twins = EventSourceItem.all(twins.map(\.telling), scope)
    }

    /// A sentence that speaks of a deal and tells no event.
    init(_ reference: DealReference, _ scope: PageScope) {
        let interpreted = scope.site.archive.documents[reference.document]
        let reprint = Reprint(interpreted, scope: scope)
        words = DealSentenceItem.words(of: reference.sentence, in: interpreted, scope) {
            QuotedSentence.html($0, marking: reference.words, in: interpreted)
        }
        place = LinkItem(
            label: scope.wording.text(.eventPlace, ["number": SentenceTags.number(of: reference.sentence)]),
            href: reprint.href(to: reference.words))
        title = scope.index.articles[reference.document].title.text
        source = interpreted.document.fields.source
        language = interpreted.document.foreignLanguage(scope.wording)
        speaker = nil
        narrowing = nil
        corrections = []
        twins = []
    }

    /// The sentences of an event, one for each source that tells it independently.
    static func all(_ evidence: [EventEvidence], _ scope: PageScope) -> [DealSentenceItem] {
        var sources: [Int] = []
        var tellings: [Int: [EventEvidence]] = [:]
        for one in evidence {
            if tellings[one.source] == nil { sources.append(one.source) }
            tellings[one.source, default: []].append(one)
        }
        return sources.compactMap { source in
            guard let all = tellings[source], let first = all.first else { return nil }
            let sentence = scope.site.archive.event(first.telling).sentence
            let twins = all.dropFirst().filter { twin in
                twin.telling.document != first.telling.document
                    || scope.site.archive.event(twin.telling).sentence != sentence
            }
            return DealSentenceItem(first, twins: twins, scope)
        }
    }

    private static func words(
        of sentence: SentenceReference, in interpreted: InterpretedDocument, _ scope: PageScope,
        _ html: (TextSpan) -> [UInt8]
    ) -> [UInt8]? {
        guard let span = interpreted.document.span(of: sentence),
            Reprint(interpreted, scope: scope).words(span) != nil
        else { return nil }
        return html(span)
    }

    static let fields = TemplateFields<DealSentenceItem>(
        .optionalHTML("words_html") { $0.words },
        .record("place") { $0.place },
        .text("title") { $0.title },
        .optionalText("source") { $0.source },
        .optionalText("language") { $0.language },
        .optionalRecord("speaker") { $0.speaker },
        .optionalRecord("narrowing") { $0.narrowing },
        .flag("has_corrections") { !$0.corrections.isEmpty },
        .list("corrections") { $0.corrections },
        .flag("has_twins") { !$0.twins.isEmpty },
        .list("twins") { $0.twins })
}
