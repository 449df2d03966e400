import CMarkGFM
import Testing

/// One Markdown paragraph, what is marked in it (links after `a:`), and what is printed within `<p>`.
struct MarkedCase: Sendable, CustomTestStringConvertible {
    let markdown: String
    let marks: [String]
    let expected: String

    init(_ markdown: String, _ marks: [String], _ expected: String) {
        self.markdown = markdown
        self.marks = marks
        self.expected = expected
    }

    var testDescription: String { "\(markdown) \(marks)" }

    var printed: String {
        html(
            markdown,
            marks.map { words in
                let isLink = words.hasPrefix("a:")
                return mark(isLink ? String(words.dropFirst(2)) : words, in: markdown, isLink: isLink)
            })
    }
}

@Suite struct ParagraphMarkerTests {
    @Test(arguments: [
        // Within one text: at its beginning, in the middle, at its end, all of it, one beside the other.
        MarkedCase("Thổ Nhĩ Kỳ mua", ["Thổ Nhĩ Kỳ"], "<s>Thổ Nhĩ Kỳ</s> mua"),
        MarkedCase("Mỹ và Đức mua", ["Đức"], "Mỹ và <s>Đức</s> mua"),
        MarkedCase("Mỹ và Đức", ["a:Đức"], "Mỹ và <a>Đức</a>"),
        MarkedCase("Đức", ["Đức"], "<s>Đức</s>"),
        MarkedCase("Mỹ và Đức", ["Mỹ", " và ", "Đức"], "<s>Mỹ</s><s> và </s><s>Đức</s>"),
        MarkedCase("A & B <C", ["& B"], "A <s>&amp; B</s> &lt;C"),
        // Over several nodes: one piece round complete neighbours, as high as they are complete.
        MarkedCase("**Thổ** *Nhĩ Kỳ* mua", ["Thổ Nhĩ Kỳ"], "<s><strong>Thổ</strong> <em>Nhĩ Kỳ</em></s> mua"),
        MarkedCase("Thổ\nNhĩ  \nKỳ mua", ["Thổ Nhĩ Kỳ"], "<s>Thổ\nNhĩ<br />\nKỳ</s> mua"),
        MarkedCase("***Nga*** bán", ["Nga"], "<s><em><strong>Nga</strong></em></s> bán"),
        MarkedCase("*Nga **bán***", ["bán"], "<em>Nga <s><strong>bán</strong></s></em>"),
        MarkedCase("*Nga **bán***", ["Nga bán"], "<s><em>Nga <strong>bán</strong></em></s>"),
        MarkedCase("*a* ![](x) b", ["a  b"], "<s><em>a</em>  b</s>"),
        // Where emphasis begins or ends within the mark: pieces, the further ones marked as such.
        MarkedCase("Thổ *Nhĩ Kỳ mua*", ["a:Thổ Nhĩ Kỳ"], "<a>Thổ </a><em><a +>Nhĩ Kỳ</a> mua</em>"),
        MarkedCase("**Thổ** *Nhĩ Kỳ*", ["Thổ Nhĩ"], "<s><strong>Thổ</strong> </s><em><s +>Nhĩ</s> Kỳ</em>"),
        MarkedCase("*Mỹ Thổ* **Nhĩ** Kỳ", ["Thổ Nhĩ Kỳ"], "<em>Mỹ <s>Thổ</s></em><s +> <strong>Nhĩ</strong> Kỳ</s>"),
        MarkedCase("*a **b c** d* e", ["c d e"], "<em>a <strong>b <s>c</s></strong><s +> d</s></em><s +> e</s>"),
        // A piece of white space only has nothing to click.
        MarkedCase("*Thổ Nhĩ* **Kỳ mua**", ["a:Nhĩ Kỳ"], "<em>Thổ <a>Nhĩ</a></em> <strong><a +>Kỳ</a> mua</strong>"),
        MarkedCase("Mỹ mua", [" "], "Mỹ mua"),
        // Nested: the outer mark comes first, also round the same text.
        MarkedCase(
            "Nga bán. Mỹ mua.", ["Nga bán. ", "a:Nga", "Mỹ mua.", "a:Mỹ"],
            "<s><a>Nga</a> bán. </s><s><a>Mỹ</a> mua.</s>"),
        MarkedCase("*Nga*", ["Nga", "a:Nga"], "<s><a><em>Nga</em></a></s>"),
        MarkedCase("Nga", ["Nga", "Nga", "a:Nga"], "<s><s><a>Nga</a></s></s>"),
        MarkedCase("a *b Nga* Mỹ", ["b Nga Mỹ", "a:Nga Mỹ"], "a <s><em>b <a>Nga</a></em><a +> Mỹ</a></s>"),
        MarkedCase("a Nga b", ["a:Nga", "a Nga b"], "<s>a <a>Nga</a> b</s>"),
        // Overlapping in part is against the agreement, and printed correctly all the same.
        MarkedCase("a b c", ["a b", "b c"], "<s>a <s>b</s></s><s +> c</s>"),
        MarkedCase("a b c", ["b c", "a b"], "<s>a </s><s><s +>b</s> c</s>"),
        // No link in a link.
        MarkedCase("[Nga bán](x) S", ["a:Nga"], "<a href=\"x\">Nga bán</a> S"),
        MarkedCase("[Nga bán](x) S", ["Nga"], "<a href=\"x\"><s>Nga</s> bán</a> S"),
        MarkedCase("[Nga](x) bán", ["Nga bán", "a:Nga bán"], "<s><a href=\"x\">Nga</a><a> bán</a></s>"),
        MarkedCase("*[Thổ](x) Nhĩ* Kỳ", ["a:Thổ Nhĩ Kỳ"], "<em><a href=\"x\">Thổ</a><a> Nhĩ</a></em><a +> Kỳ</a>"),
        MarkedCase("Thổ [Nhĩ](x) Kỳ", ["a:Thổ Nhĩ Kỳ"], "<a>Thổ </a><a href=\"x\">Nhĩ</a><a +> Kỳ</a>"),
        MarkedCase("[*Nga* bán](x)", ["Nga bán"], "<s><a href=\"x\"><em>Nga</em> bán</a></s>"),
        MarkedCase("Nga bán", ["a:Nga bán", "a:Nga"], "<a>Nga bán</a>"),
        MarkedCase("Nga bán S", ["a:Nga", "a:Nga bán"], "<a>Nga</a><a> bán</a> S"),
        MarkedCase("<https://a.vn> Nga", ["a:a.vn Nga"], "<a href=\"https://a.vn\">https://a.vn</a><a> Nga</a>"),
        // Code: wrapped as a whole, cut only for what is no link.
        MarkedCase("mua `S-400`", ["a:S-400"], "mua <a><code>S-400</code></a>"),
        MarkedCase("mua `S-400` rồi", ["a:mua S-400 rồi"], "<a>mua <code>S-400</code> rồi</a>"),
        MarkedCase("`S-400, Su-57`", ["a:S-400", "a:Su-57"], "<code>S-400, Su-57</code>"),
        MarkedCase("mua `S-400`", ["a:S-4"], "mua <code>S-400</code>"),
        MarkedCase("mua `S-400`", ["a:400"], "mua <code>S-400</code>"),
        MarkedCase("mua `S-400`", ["mua S", "-400"], "<s>mua <code>S</code></s><s><code>-400</code></s>"),
        MarkedCase("mua `S-400`", ["mua S", "a:S"], "<s>mua <code>S</code></s><code>-400</code>"),
        // What was an image, a tag or a reference is text like any other.
        MarkedCase("![Tên lửa S-400](x)", ["a:S-400"], "Tên lửa <a>S-400</a>"),
        MarkedCase("Nga <b>bán</b>", ["a:bán"], "Nga &lt;b&gt;<a>bán</a>&lt;/b&gt;"),
        MarkedCase("A&#10;B", ["A B"], "<s>A\nB</s>"),
    ])
    func printsMarks(_ example: MarkedCase) {
        #expect(Array(example.printed.utf8) == Array("<p>\(example.expected)</p>\n".utf8), "\(example.printed)")
    }

    @Test func leavesEmptyMarksOut() {
        #expect(html("Nga", [mark("", in: "Nga"), mark("Mỹ", in: "Nga")]) == "<p>Nga</p>\n")
    }

    @Test func marksTextThatWasMade() {
        var markup = ArticleMarkup(paragraphs: [bytes("Nga *bán*"), bytes("Mỹ & Đức")])
        markup.mark([mark("*bán*", in: "Nga \\*bán\\*"), mark("& Đức", in: "x\n\nMỹ & Đức", paragraph: 1)])
        #expect(string(markup.html()) == "<p>Nga <s>*bán*</s></p>\n<p>Mỹ <s>&amp; Đức</s></p>\n")
    }

    @Test func marksTenThousandNamesOfOneParagraph() {
        let markdown = String(repeating: "Nga *Mỹ* ", count: 5_000)
        let text = bytes(texts(markdown)[0])
        var marks = [
            Mark(
                paragraph: 0, range: 0..<text.count, open: bytes("<s>"), continuation: [], close: bytes("</s>"),
                isLink: false)
        ]
        var start = 0
        for word in text.split(separator: 0x20) {
            marks.append(
                Mark(
                    paragraph: 0, range: start..<start + word.count, open: bytes("<a>"), continuation: [],
                    close: bytes("</a>"), isLink: true))
            start += word.count + 1
        }
        let expected = String(repeating: "<a>Nga</a> <a><em>Mỹ</em></a> ", count: 5_000).dropLast()
        #expect(html(markdown, marks) == "<p><s>\(expected)</s></p>\n")
    }

    /// Any marks, nested or overlapping as they come: the same words, well-formed, no link in a link.
    @Test(arguments: 0..<300)
    func keepsWordsAndNestingWhateverIsMarked(seed: Int) {
        var dice = Dice(seed: seed)
        let markdown = dice.markdown()
        let plain = html(markdown)
        let marked = html(markdown, dice.marks(for: texts(markdown)))
        #expect(visibleText(marked) == visibleText(plain), "\(markdown)")
        #expect(nestingFault(marked) == nil, "\(marked)")
    }

    @Test(arguments: 0..<100)
    func printsTheTextsThatItReads(seed: Int) {
        var dice = Dice(seed: seed)
        let markdown = dice.markdown()
        let read = texts(markdown).joined(separator: " ").split(separator: " ")
        #expect(visibleText(withoutCodeBlocks(html(markdown))).split(separator: " ") == read, "\(markdown)")
    }

    /// HTML blocks are printed as code blocks, and neither is read.
    private func withoutCodeBlocks(_ html: String) -> String {
        html.split(separator: "<pre>", omittingEmptySubsequences: false).enumerated()
            .map { $0 == 0 ? $1 : $1.split(separator: "</pre>", omittingEmptySubsequences: false).last ?? "" }
            .joined()
    }
}
