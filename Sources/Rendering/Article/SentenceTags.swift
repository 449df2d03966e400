import Model

/// Writes the tags of sentences: an element with the sentence's address, and the link by which readers get at it.
///
/// `<span class="s" id="s2-1"><a class="p" href="#s2-1" aria-label="Câu 2.1"></a>…</span>`. The sign of the link is
/// drawn by the stylesheet, so that copied text stays clean.
struct SentenceTags {
    static let close = Array("</span>".utf8)
    static let continuation = Array("<span class=\"s\">".utf8)

    let wording: Wording

    /// The tag that opens the sentence.
    func open(_ reference: SentenceReference) -> [UInt8] {
        Array("<span class=\"s\" id=\"\(reference.anchor)\">".utf8)
    }

    /// How readers are told of a sentence: `"2.1"`.
    static func number(of reference: SentenceReference) -> String {
        "\(reference.paragraph + 1).\(reference.sentence + 1)"
    }

    /// The link to the sentence.
    func permalink(_ reference: SentenceReference) -> [UInt8] {
        var tag = Array("<a class=\"p\" href=\"#\(reference.anchor)\" aria-label=\"".utf8)
        HTMLEscaper.append(wording.text(.permalink, ["number": SentenceTags.number(of: reference)]), to: &tag)
        tag += Array("\"></a>".utf8)
        return tag
    }
}
