import CCMarkGFM

/// The body of a page, from a page template that was filled in and is Markdown now.
///
/// Ready HTML, such as an article's body, never passes through the parser: the Markdown has a comment in its place,
/// which Markdown leaves alone, and the block is put in when the tree is printed. With the blocks `["<svg>…</svg>"]`,
///
///     <section>
///     <!--block 0-->
///     </section>
///
///     ## Mốc thời gian
///
/// keeps its section round the picture. A comment can't come from a value: where values stand, `<` is written `&#60;`
/// and printed as `&lt;`. For the same reason a comment in a code block is shown, not filled.
package enum PageMarkup {
    /// Prints `markdown`, raw HTML included, with `blocks[N]` in the place of each comment `<!--block N-->`.
    ///
    /// Blocks are copied once and not searched for further comments. A comment whose number has no block stays.
    package static func html(markdown: [UInt8], blocks: [[UInt8]]) -> [UInt8] {
        MarkupTree(parsing: markdown).withHTML(options: CMARK_OPT_UNSAFE) { fill($0, with: blocks) }
    }
}

private extension PageMarkup {
    static let opening = Array("<!--block ".utf8)
    static let closing = Array("-->".utf8)

    static func fill(_ html: UnsafeRawBufferPointer, with blocks: [[UInt8]]) -> [UInt8] {
        var filled: [UInt8] = []
        filled.reserveCapacity(blocks.reduce(html.count) { $0 + $1.count })
        var copied = 0
        var index = 0
        while index < html.count {
            guard html[index] == opening[0], let comment = comment(in: html, at: index),
                blocks.indices.contains(comment.number)
            else {
                index += 1
                continue
            }
            filled.append(contentsOf: html[copied..<index])
            filled.append(contentsOf: blocks[comment.number])
            index = comment.end
            copied = index
        }
        filled.append(contentsOf: html[copied...])
        return filled
    }

    static func comment(in html: UnsafeRawBufferPointer, at start: Int) -> (number: Int, end: Int)? {
        guard html[start...].starts(with: opening) else { return nil }
        let rest = html[(start + opening.count)...]
        let digits = rest.prefix { (0x30...0x39).contains($0) }
        guard let number = Int(String(decoding: digits, as: UTF8.self)),
            html[digits.endIndex...].starts(with: closing)
        else { return nil }
        return (number, digits.endIndex + closing.count)
    }
}
