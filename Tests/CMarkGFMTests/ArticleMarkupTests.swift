import CMarkGFM
import Testing

@Suite struct ArticleMarkupTests {
    @Test func readsMarksAndPrintsAsItsCommentSays() {
        var markup = ArticleMarkup(markdown: bytes("*Nga* bán S-400"))
        #expect(markup.paragraphs == [bytes("Nga bán S-400")])
        markup.mark([
            Mark(paragraph: 0, range: 9..<14, open: bytes("<b>"), continuation: [], close: bytes("</b>"), isLink: false)
        ])
        #expect(string(markup.html()) == "<p><em>Nga</em> bán <b>S-400</b></p>\n")
    }

    @Test func keepsComposedAndDecomposedLettersAsTheyAre() {
        for text in ["Vi\u{1EC7}t", "Vie\u{0323}\u{0302}t"] {
            #expect(ArticleMarkup(markdown: bytes(text)).paragraphs == [bytes(text)])
            #expect(ArticleMarkup(paragraphs: [bytes(text)]).paragraphs == [bytes(text)])
        }
    }

    @Test func replacesBytesThatAreNoTextInMarkdown() {
        #expect(ArticleMarkup(markdown: [0x4E, 0xC3, 0x28, 0x00, 0x61]).paragraphs == [bytes("N\u{FFFD}(\u{FFFD}a")])
    }

    @Test func readsPlainTextWithoutMarkup() {
        let plain = "# Nga *bán* <b>S-400</b> & `x`"
        #expect(ArticleMarkup(paragraphs: [bytes(plain), bytes("Mỹ")]).paragraphs == [bytes(plain), bytes("Mỹ")])
        #expect(
            string(ArticleMarkup(paragraphs: [bytes(plain), bytes("Mỹ")]).html())
                == "<p># Nga *bán* &lt;b&gt;S-400&lt;/b&gt; &amp; `x`</p>\n<p>Mỹ</p>\n")
    }

    @Test func keepsPlainTextAfterNUL() {
        #expect(ArticleMarkup(paragraphs: [[0x4E, 0, 0x61]]).paragraphs == [bytes("N\u{FFFD}a")])
    }

    @Test func leavesBlankPlainParagraphsOut() {
        let markup = ArticleMarkup(paragraphs: [[], bytes(" \t"), bytes("Nga"), bytes("\u{3000}")])
        #expect(markup.paragraphs == [bytes("Nga")])
    }

    @Test(arguments: [
        ("# Nga bán S-400\n\nMỹ", "Nga bán S-400"),
        ("Nga *bán*\n===\n", "Nga bán"),
        ("## Nga", nil),
        ("Mỹ\n\n# Nga", nil),
        ("#\n\nMỹ", nil),
        ("> # Nga", nil),
        ("", nil),
    ])
    func findsHeadingThatStartsTheArticle(markdown: String, expected: String?) {
        #expect(ArticleMarkup(markdown: bytes(markdown)).firstHeading.map(string) == expected)
    }

    @Test func insertsBlocksBeforeParagraphsButNotIntoTables() {
        var markup = ArticleMarkup(markdown: bytes("Nga\n\n- Mỹ\n\n| Pháp |\n| --- |\n\n## Ý"))
        markup.insert((0..<4).map { ($0, bytes("<div>\($0)</div>")) })
        #expect(markup.paragraphs == ["Nga", "Mỹ", "Pháp", "Ý"].map(bytes))
        let html = string(markup.html()).filter { $0 != "\n" }
        #expect(
            html == "<div>0</div><p>Nga</p><ul><li><div>1</div>Mỹ</li></ul>"
                + "<table><thead><tr><th>Pháp</th></tr></thead></table><div>3</div><h2>Ý</h2>")
    }

    @Test func insertsBlocksBehindWhateverHoldsAParagraph() {
        var markup = ArticleMarkup(markdown: bytes("Nga\n\n- Mỹ\n- Anh\n\n| Pháp |\n| --- |\n\nÝ"))
        markup.insert(behind: (0..<5).map { ($0, bytes("<i>\($0)</i>")) })
        let html = string(markup.html()).filter { $0 != "\n" }
        #expect(
            html == "<p>Nga</p><i>0</i><ul><li>Mỹ</li><li>Anh</li></ul><i>1</i><i>2</i>"
                + "<table><thead><tr><th>Pháp</th></tr></thead></table><i>3</i><p>Ý</p><i>4</i>")
    }

    @Test func dropsOnlyTheHeadingThatIsTheTitle() {
        #expect(html("# Nga\n\n## Mỹ\n\n# Pháp", droppingFirstHeading: true) == "<h2>Mỹ</h2>\n<h2>Pháp</h2>\n")
        #expect(html("## Nga\n\nMỹ", droppingFirstHeading: true) == "<h2>Nga</h2>\n<p>Mỹ</p>\n")
        #expect(html("#\n\nMỹ", droppingFirstHeading: true) == "<h2></h2>\n<p>Mỹ</p>\n")
    }

    @Test func countsDroppedHeadingAsParagraph() {
        var markup = ArticleMarkup(markdown: bytes("# Nga\n\nMỹ"))
        markup.mark([mark("Nga", in: "Nga"), mark("Mỹ", in: "# Nga\n\nMỹ", paragraph: 1)])
        #expect(string(markup.html(droppingFirstHeading: true)) == "<p><s>Mỹ</s></p>\n")
    }

    @Test func marksSeveralParagraphsInOneGo() {
        let markdown = "# Nga\n\n- Mỹ\n- Nga\n\n| Nga |\n|---|\n| *Mỹ* |"
        let marks = [
            mark("Mỹ", in: markdown, paragraph: 4, isLink: true),
            mark("Nga", in: markdown, paragraph: 0, isLink: true),
            mark("Nga", in: markdown, paragraph: 3), mark("Nga", in: markdown, paragraph: 2),
        ]
        #expect(
            html(markdown, marks) == """
                <h2><a>Nga</a></h2>
                <ul>
                <li>Mỹ</li>
                <li><s>Nga</s></li>
                </ul>
                <table>
                <thead>
                <tr>
                <th><s>Nga</s></th>
                </tr>
                </thead>
                <tbody>
                <tr>
                <td><a><em>Mỹ</em></a></td>
                </tr>
                </tbody>
                </table>

                """)
    }

    @Test func keepsTextsWhenMarked() {
        var markup = ArticleMarkup(markdown: bytes("Nga *bán S-400* cho `Mỹ`\nxong"))
        let before = markup.paragraphs
        markup.mark([Mark(paragraph: 0, range: 2..<16, open: bytes("<s>"), continuation: [], close: [], isLink: false)])
        #expect(markup.paragraphs == before)
    }

    @Test func makesNoLinkInOneOfAnEarlierCall() {
        var markup = ArticleMarkup(markdown: bytes("Nga bán S-400"))
        markup.mark([mark("Nga bán", in: "Nga bán S-400", isLink: true)])
        markup.mark([mark("bán S-400", in: "Nga bán S-400", isLink: true), mark("Nga", in: "Nga bán S-400")])
        #expect(string(markup.html()) == "<p><a><s>Nga</s> bán</a><a> S-400</a></p>\n")
    }

    @Test(arguments: [">", "[", "*a **a ", "- ", "![", "<b>", "`", "(", "[a](", "\\", "&", "<!--", "|"])
    func survivesDeepNesting(piece: String) {
        let markdown = String(repeating: piece, count: 50_000 / piece.utf8.count) + " Nga"
        #expect(nestingFault(html(markdown)) == nil)
        var markup = ArticleMarkup(markdown: bytes(markdown))
        guard let text = markup.paragraphs.last else { return }
        let last = markup.paragraphs.count - 1
        markup.mark([
            Mark(
                paragraph: last, range: 0..<text.count, open: bytes("<s>"), continuation: [], close: bytes("</s>"),
                isLink: false)
        ])
        #expect(nestingFault(string(markup.html())) == nil)
    }

    @Test func survivesDeepEmphasis() {
        let depth = 20_000
        let markdown = String(repeating: "*a ", count: depth) + "Nga" + String(repeating: " b*", count: depth)
        let text = texts(markdown)[0]
        #expect(text == String(repeating: "a ", count: depth) + "Nga" + String(repeating: " b", count: depth))
        let printed = html(markdown, [mark("Nga", in: markdown), mark("Nga b b", in: markdown, isLink: true)])
        #expect(nestingFault(printed) == nil)
        #expect(printed.utf8.starts(with: "<p><em>a <em>a ".utf8))
        #expect(printed.split(separator: "<em>").count == 101)
    }

    @Test func printsSameHTMLWhenParsedInParallel() async {
        let documents = (0..<500).map { number in
            let table = "| a | *\(number)* |\n|---|---|\n| [x](y) | <https://b.vn> |\n\n"
            return "# Bài \(number)\n\n**Nga** bán `S-\(number)` cho [Mỹ](https://a.vn) <b>x</b> ~~y~~ www.a.vn\n\n"
                + String(repeating: table, count: number % 7)
        }
        let serial = documents.map(printMarked)
        let parallel = await withTaskGroup(of: [(Int, String)].self) { group in
            for task in 0..<2 {
                group.addTask { stride(from: task, to: 500, by: 2).map { ($0, printMarked(documents[$0])) } }
            }
            var printed = [String](repeating: "", count: 500)
            for await results in group {
                for (index, html) in results { printed[index] = html }
            }
            return printed
        }
        #expect(parallel.map { Array($0.utf8) } == serial.map { Array($0.utf8) })
    }
}

private func printMarked(_ markdown: String) -> String {
    let sale = mark("Nga bán", in: markdown, paragraph: 1)
    return html(markdown, [sale, mark("Nga", in: markdown, paragraph: 1, isLink: true)])
}
