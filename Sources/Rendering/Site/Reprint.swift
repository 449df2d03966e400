import Model

/// Takes words out of an article, as far as they may be reprinted.
///
/// Of an article that may be excerpted only those words are given whose sentences are shown on its page; of one that may
/// only be linked, none.
struct Reprint {
    /// So much of a long claim is shown, in bytes: about three lines. The sentence is one click away.
    static let longest = 240

    private let interpreted: InterpretedDocument
    private let page: String?

    /// Takes words of `interpreted`; links lead to its page as seen from that of `scope`.
    init(_ interpreted: InterpretedDocument, scope: PageScope) {
        self.interpreted = interpreted
        let route = Route.article(interpreted.document.id)
        page = scope.page.route == route ? "" : scope.href(to: route)
    }

    /// The words of `span`; `nil` where they may not be shown.
    func words(_ span: TextSpan) -> String? {
        mayShow(span) ? String(decoding: line(span.range), as: UTF8.self) : nil
    }

    /// The words of `span`, a long stretch cut behind a word: `"Hợp đồng đã được …"`; `nil` where they may not be shown.
    func opening(of span: TextSpan, upTo longest: Int = Reprint.longest) -> String? {
        guard mayShow(span) else { return nil }
        let text = interpreted.document.text
        guard span.range.count > longest else { return words(span) }
        let space = UInt8(ascii: " ")
        var end = span.start + longest
        while end > span.start, text[end] != space { end -= 1 }
        while end > span.start, Reprint.isLoose(text[end - 1]) { end -= 1 }
        guard end > span.start else { return words(span) }
        return String(decoding: line(span.start..<end), as: UTF8.self) + " …"
    }

    /// The link to the sentence in which `span` begins; `nil` where that sentence stands on no page.
    func href(to span: TextSpan) -> String? {
        guard let page, let reference = interpreted.document.sentence(at: span.start), mayShow(span) else { return nil }
        return "\(page)#\(reference.anchor)"
    }
}

private extension Reprint {
    func mayShow(_ span: TextSpan) -> Bool {
        switch interpreted.document.publish {
        case .full: true
        case .links: false
        case .excerpts: areShown(over: span)
        }
    }

    /// Whether all sentences into which `span` reaches are shown.
    func areShown(over span: TextSpan) -> Bool {
        let document = interpreted.document
        guard let first = document.sentence(at: span.start) else { return false }
        for paragraph in document.paragraphs[first.paragraph...] {
            for sentence in paragraph.sentences where sentence.end > span.start {
                if sentence.start >= span.end { return true }
                if !interpreted.names(in: sentence) { return false }
            }
        }
        return true
    }

    /// The bytes on one line, without a space at the end.
    func line(_ range: Range<Int>) -> [UInt8] {
        var bytes = interpreted.document.text[range].map { $0 == UInt8(ascii: "\n") ? UInt8(ascii: " ") : $0 }
        while bytes.last == UInt8(ascii: " ") { bytes.removeLast() }
        return bytes
    }

    /// Whether nobody would end a cut text with it.
    static func isLoose(_ byte: UInt8) -> Bool {
        [UInt8(ascii: " "), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "\n")].contains(byte)
    }
}
