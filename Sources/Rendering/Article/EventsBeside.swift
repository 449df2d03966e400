import Model

/// Writes what was read in a paragraph, which stands beside it: each event in words, whether and when it happened, who
/// says so, and the sentence.
///
/// `<li id="event-1" class="modality actual">Nga bàn giao S-400 <small>đã diễn ra · 12/7/2019 · <a …>câu 2.1</a> · <a
/// …>Nga – Thổ Nhĩ Kỳ: S-400</a>`. The names are no links, because those of the sentence are.
enum EventsBeside {
    /// The list of the events with these places in the document's.
    static func html(
        _ numbers: [Int], of interpreted: InterpretedDocument, in document: Int, _ scope: PageScope
    ) -> [UInt8] {
        let wording = scope.wording
        var html = Array("<ul class=\"beside\" aria-label=\"".utf8)
        HTMLEscaper.append(wording.text(.eventsBeside), to: &html)
        html += Array("\">".utf8)
        for number in numbers {
            let event = interpreted.events[number]
            let modality = ModalityItem(event.modality, wording: wording)
            html += Array("<li id=\"\(EventItem.id(number))\" class=\"modality \(modality.style)\">".utf8)
            HTMLEscaper.append(EventHTML.text(wording.events.words(event), scope: scope), to: &html)
            html += Array(" <small>".utf8)
            HTMLEscaper.append(modality.label, to: &html)
            appendDate(of: event, in: interpreted, wording, to: &html)
            if let speaker = event.speaker {
                html += dot
                HTMLEscaper.append("\(wording.text(.eventBy)) \(scope.index.name(of: speaker))", to: &html)
            }
            html += dot + Array("<a href=\"#\(event.sentence.anchor)\">".utf8)
            HTMLEscaper.append(
                wording.text(.eventPlace, ["number": SentenceTags.number(of: event.sentence)]), to: &html)
            html += Array("</a>".utf8)
            let telling = EventReference(document: document, event: number)
            let links =
                scope.links(to: scope.index.deals.deals(of: telling)) + CorrectionItem.notes(on: telling, scope)
            for link in links { html += dot + EventHTML.list([link], wording: wording) }
            html += Array("</small></li>".utf8)
        }
        return html + Array("</ul>".utf8)
    }

    private static let dot = Array(" · ".utf8)

    /// The date, if one is known, and on what it rests unless the text states it.
    private static func appendDate(
        of event: EventMention, in interpreted: InterpretedDocument, _ wording: Wording, to html: inout [UInt8]
    ) {
        guard event.time != nil else { return }
        let date = DateItem(event.time, wording: wording)
        guard date.shown != wording.text(.noDate) else { return }
        html += dot
        if let machine = date.machine { html += Array("<time datetime=\"\(machine)\">".utf8) }
        HTMLEscaper.append(date.shown, to: &html)
        if date.machine != nil { html += Array("</time>".utf8) }
        guard let basis = ArticleEventItem.basis(of: event, in: interpreted), basis != .explicit else { return }
        HTMLEscaper.append(", \(wording.kind(.dateBasis, basis.rawValue))", to: &html)
    }
}
