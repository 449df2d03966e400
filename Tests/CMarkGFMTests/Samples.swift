import CMarkGFM

/// Short ways to write inputs and to read outputs.
func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

func string(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

func texts(_ markdown: String) -> [String] { ArticleMarkup(markdown: bytes(markdown)).paragraphs.map(string) }

func html(_ markdown: String, droppingFirstHeading: Bool = false) -> String {
    string(ArticleMarkup(markdown: bytes(markdown)).html(droppingFirstHeading: droppingFirstHeading))
}

/// The HTML of `markdown` after `marks`, which are put in in one go.
func html(_ markdown: String, _ marks: [Mark]) -> String {
    var markup = ArticleMarkup(markdown: bytes(markdown))
    markup.mark(marks)
    return string(markup.html())
}

/// A mark round the first `words` of a paragraph of `markdown`: `<a>` for a link, else `<s>`; further pieces have a `+`.
func mark(_ words: String, in markdown: String, paragraph: Int = 0, isLink: Bool = false) -> Mark {
    let text = texts(markdown)[paragraph]
    let tag = isLink ? "a" : "s"
    return Mark(
        paragraph: paragraph, range: range(of: words, in: text), open: bytes("<\(tag)>"),
        continuation: bytes("<\(tag) +>"), close: bytes("</\(tag)>"), isLink: isLink)
}

/// Where `words` first stand in `text`, in bytes; the end of the text if they don't.
func range(of words: String, in text: String) -> Range<Int> {
    let (needle, hay) = (bytes(words), bytes(text))
    let start = hay.indices.first { hay[$0...].starts(with: needle) } ?? hay.count
    return start..<min(start + needle.count, hay.count)
}

/// What a reader sees of `html`: no tags, references resolved, line breaks as spaces.
func visibleText(_ html: String) -> String {
    var text: [UInt8] = []
    var isInTag = false
    for byte in html.utf8 {
        switch byte {
        case UInt8(ascii: "<"): isInTag = true
        case UInt8(ascii: ">"): isInTag = false
        case _ where isInTag: break
        case UInt8(ascii: "\n"): text.append(UInt8(ascii: " "))
        default: text.append(byte)
        }
    }
    var result = string(text)
    for (reference, character) in [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&amp;", "&")] {
        result = result.split(separator: reference, omittingEmptySubsequences: false).joined(separator: character)
    }
    return result
}

/// The first thing wrong with the nesting of the tags of `html`, or `nil`.
func nestingFault(_ html: String) -> String? {
    var open: [Substring] = []
    for piece in html.split(separator: "<", omittingEmptySubsequences: false).dropFirst() {
        guard let end = piece.firstIndex(of: ">") else { return "'<\(piece)' doesn't end" }
        let tag = piece[..<end]
        if tag.hasSuffix("/") { continue }
        let name = tag.drop { $0 == "/" }.prefix { $0.isLetter || $0.isNumber }
        if tag.hasPrefix("/") {
            guard open.popLast() == name else { return "'</\(name)>' closes nothing" }
        } else {
            if name == "a", open.contains("a") { return "a link in a link" }
            open.append(name)
        }
    }
    return open.last.map { "'<\($0)>' is never closed" }
}
