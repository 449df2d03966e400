import CMarkGFM
import Model

/// Sets the text of an article: every sentence addressable, every mention linked, as much as may be reprinted.
///
/// Sentences are the outer marks; mentions, times and amounts the inner ones. Markdown keeps its structure; excerpts are set as plain
/// paragraphs, because what is left out may tear any structure apart.
struct ArticleTypesetter {
    /// The body as HTML; `nil` when no sentence may be shown.
    let body: [UInt8]?
    /// The places of the events that stand beside the text.
    let eventsBeside: Set<Int>
    /// The title as HTML, with its sentences and mentions when it is the first heading of the text.
    let heading: [UInt8]

    /// Sets the article with this number in the archive.
    init(_ number: Int, title: ShownTitle, scope: PageScope) {
        let interpreted = scope.site.archive.documents[number]
        var setting = Setting(number: number, interpreted: interpreted, scope: scope)
        var plainHeading: [UInt8] = []
        HTMLEscaper.append(title.text, to: &plainHeading)
        switch interpreted.document.publish {
        case .full:
            let isHeading = setting.titleIsFirstHeading
            body = setting.wholeText(withoutFirstHeading: isHeading)
            heading = isHeading ? setting.firstHeading() : plainHeading
        case .excerpts:
            body = setting.excerpts()
            heading = plainHeading
        case .links:
            body = nil
            heading = plainHeading
        }
        eventsBeside = setting.eventsBeside
    }
}

/// The steps of setting one article.
private struct Setting {
    /// The place of the article in the archive.
    let number: Int
    let interpreted: InterpretedDocument
    let scope: PageScope
    let sentences: SentenceTags
    var mentions: MentionTags
    let times: TimeTags
    var eventsBeside: Set<Int> = []
    /// Whether the text is set from Markdown that may make links of its own, which takes a `[` or a `<`.
    let mayHoldLinks: Bool

    init(number: Int, interpreted: InterpretedDocument, scope: PageScope) {
        self.number = number
        self.interpreted = interpreted
        self.scope = scope
        sentences = SentenceTags(wording: scope.wording)
        mentions = MentionTags(scope: scope)
        times = TimeTags(wording: scope.wording)
        let source = interpreted.document.publish == .full ? interpreted.document.markup ?? [] : []
        mayHoldLinks = source.contains { $0 == UInt8(ascii: "[") || $0 == UInt8(ascii: "<") }
    }

    var document: Document { interpreted.document }
}

private extension Setting {
    /// Whether the text begins with the heading that is the page's title already.
    var titleIsFirstHeading: Bool {
        guard let source = document.markup, let first = document.paragraphs.first else { return false }
        let markup = ArticleMarkup(markdown: source)
        return markup.firstHeading.map { $0.elementsEqual(document.title.text.utf8) } ?? false
            && document.text[first.span.range].elementsEqual(document.title.text.utf8)
    }

    mutating func wholeText(withoutFirstHeading: Bool) -> [UInt8] {
        var markup = makeMarkup()
        var marks: [Mark] = []
        var dates: [(paragraph: Int, html: [UInt8])] = []
        var events: [(paragraph: Int, html: [UInt8])] = []
        for (number, paragraph) in document.paragraphs.enumerated() where !(withoutFirstHeading && number == 0) {
            if let date = lineDate(number) { dates.append((number, date)) }
            if let html = self.events(number, shown: Array(paragraph.sentences.indices)) {
                events.append((number, html))
            }
            for (place, sentence) in paragraph.sentences.enumerated() {
                let reference = SentenceReference(paragraph: number, sentence: place)
                marks += self.marks(reference, sentence, paragraph: number, shift: -paragraph.span.start)
            }
        }
        markup.mark(marks)
        markup.insert(dates)
        markup.insert(behind: events)
        return markup.html(droppingFirstHeading: withoutFirstHeading)
    }

    /// The tree of the Markdown, if its paragraphs are those of the document; else plain paragraphs.
    func makeMarkup() -> ArticleMarkup {
        let texts = document.paragraphs.map { Array(document.text[$0.span.range]) }
        if let source = document.markup {
            let markup = ArticleMarkup(markdown: source)
            if markup.paragraphs == texts { return markup }
        }
        return ArticleMarkup(paragraphs: texts)
    }

    /// The sentences that name an entity, with a sign where others were left out.
    mutating func excerpts() -> [UInt8]? {
        let omission = Array(scope.wording.text(.omission).utf8)
        var texts: [[UInt8]] = []
        var marks: [Mark] = []
        var dates: [(paragraph: Int, html: [UInt8])] = []
        var events: [(paragraph: Int, html: [UInt8])] = []
        for (number, paragraph) in document.paragraphs.enumerated() {
            var text: [UInt8] = []
            var shown: [Int] = []
            var isGap = false
            for (place, sentence) in paragraph.sentences.enumerated() {
                guard interpreted.names(in: sentence) else {
                    isGap = true
                    continue
                }
                shown.append(place)
                if isGap { text += omission + [UInt8(ascii: " ")] }
                let reference = SentenceReference(paragraph: number, sentence: place)
                marks += self.marks(reference, sentence, paragraph: texts.count, shift: text.count - sentence.start)
                text += document.text[document.trimmed(sentence)]
                text.append(UInt8(ascii: " "))
                isGap = false
            }
            guard !text.isEmpty else { continue }
            if isGap { text += omission } else { text.removeLast() }
            if let date = lineDate(number) { dates.append((texts.count, date)) }
            if let html = self.events(number, shown: shown) { events.append((texts.count, html)) }
            texts.append(text)
        }
        guard !texts.isEmpty else { return nil }
        var markup = ArticleMarkup(paragraphs: texts)
        markup.mark(marks)
        markup.insert(dates)
        markup.insert(behind: events)
        return markup.html(droppingFirstHeading: false)
    }

    /// The first paragraph as the inside of the page's `h1`, so that its sentences keep their addresses.
    mutating func firstHeading() -> [UInt8] {
        guard let paragraph = document.paragraphs.first else { return [] }
        var html: [UInt8] = []
        for (place, sentence) in paragraph.sentences.enumerated() {
            let reference = SentenceReference(paragraph: 0, sentence: place)
            let range = document.trimmed(sentence)
            html += sentences.open(reference) + sentences.permalink(reference)
            let stretches = innerMarks(in: sentence).map {
                MarkedText.Stretch(range: $0.range, open: $0.open, close: $0.close)
            }
            MarkedText.append(document.text, range, stretches: stretches, to: &html)
            html += SentenceTags.close
            html += document.text[range.upperBound..<sentence.end]
        }
        return html
    }

    /// The marks of one sentence, outer before inner; `shift` leads from the document's offsets to the paragraph's.
    mutating func marks(_ reference: SentenceReference, _ sentence: TextSpan, paragraph: Int, shift: Int) -> [Mark] {
        let trimmed = document.trimmed(sentence)
        guard !trimmed.isEmpty else { return [] }
        func mark(_ range: Range<Int>, _ open: [UInt8], _ continuation: [UInt8], _ close: [UInt8], isLink: Bool) -> Mark
        {
            let moved = range.lowerBound + shift..<range.upperBound + shift
            return Mark(
                paragraph: paragraph, range: moved, open: open, continuation: continuation, close: close, isLink: isLink
            )
        }
        let permalink = sentences.permalink(reference)
        let open = sentences.open(reference) + (mayHoldLinks ? [] : permalink)
        var marks = [mark(trimmed, open, SentenceTags.continuation, SentenceTags.close, isLink: false)]
        for inner in innerMarks(in: sentence) where inner.range.upperBound <= trimmed.upperBound {
            marks.append(mark(inner.range, inner.open, inner.open, inner.close, isLink: inner.isLink))
        }
        // A mark of its own, and the last, keeps out of the links that the article itself makes; the stylesheet puts
        // the sign at the beginning of the sentence wherever its link stands.
        if mayHoldLinks { marks.append(mark(trimmed, permalink, [], [], isLink: true)) }
        return marks
    }

    /// The names, times and amounts of a sentence.
    mutating func innerMarks(in sentence: TextSpan) -> [InnerMark] {
        let names = interpreted.mentions(in: sentence).compactMap { mention in
            mentions.open(mention.entity, printed: document.text[mention.span.range]).map {
                InnerMark(range: mention.span.range, open: $0, close: MentionTags.close, isLink: true)
            }
        }
        let times = interpreted.resolved.times.within(sentence, at: \.span).map { time in
            let tags = self.times.tags(time)
            return InnerMark(range: time.span.range, open: tags.open, close: tags.close, isLink: false)
        }
        let amounts = interpreted.resolved.values.within(sentence, at: \.span).map {
            InnerMark(
                range: $0.span.range, open: self.times.open($0), close: TimeTags.endOfAmount, isLink: false)
        }
        return times.isEmpty && amounts.isEmpty ? names : InnerMark.merged([names, times, amounts])
    }

    /// What was read in the sentences of a paragraph that are shown, to stand beside it.
    mutating func events(_ paragraph: Int, shown sentences: [Int]) -> [UInt8]? {
        let numbers = interpreted.events.indices.filter {
            let sentence = interpreted.events[$0].sentence
            return sentence.paragraph == paragraph && sentences.contains(sentence.sentence)
        }
        guard !numbers.isEmpty else { return nil }
        eventsBeside.formUnion(numbers)
        return EventsBeside.html(numbers, of: interpreted, in: number, scope)
    }

    /// The date above a digest's line.
    func lineDate(_ paragraph: Int) -> [UInt8]? {
        guard document.kind == .digest else { return nil }
        return LineDate.html(interpreted.publication(ofParagraph: paragraph), wording: scope.wording)
    }
}
