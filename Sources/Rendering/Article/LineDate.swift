import Model

/// Writes the date of a digest's line, which stands above it: `<div class="when"><time …>11/12/2019</time> · …</div>`.
enum LineDate {
    /// The block; `nil` where nothing is known of the date.
    static func html(_ publication: PublicationDate, wording: Wording) -> [UInt8]? {
        guard publication.isKnown else { return nil }
        let date = DateItem(publication, wording: wording)
        var html = Array("<div class=\"when\">".utf8)
        if let machine = date.machine { html += Array("<time datetime=\"\(machine)\">".utf8) }
        HTMLEscaper.append(date.shown, to: &html)
        if date.machine != nil { html += Array("</time>".utf8) }
        html += Array(" · ".utf8)
        HTMLEscaper.append(wording.kind(.publicationBasis, publication.basis.rawValue), to: &html)
        return html + Array("</div>".utf8)
    }
}
