import Testing

@testable import CMarkGFM

@Suite struct ParagraphReaderTests {
    @Test(arguments: [
        ("", []),
        ("Nga bán S-400.", ["Nga bán S-400."]),
        ("Nga bán S-400.\n\nThổ Nhĩ Kỳ mua.", ["Nga bán S-400.", "Thổ Nhĩ Kỳ mua."]),
        ("# Nga\n\nMỹ\n===\n\n- Ấn Độ\n- Pháp\n\n1. Đức", ["Nga", "Mỹ", "Ấn Độ", "Pháp", "Đức"]),
        ("- Nga\n\n  bán\n  - Mỹ", ["Nga", "bán", "Mỹ"]),
        ("> Nga\n> > Mỹ", ["Nga", "Mỹ"]),
        (
            "| Bên bán | Giá |\n|---|--:|\n| **Nga** | 2,5 tỷ |\n|  | `S-400` |",
            ["Bên bán", "Giá", "Nga", "2,5 tỷ", "S-400"]
        ),
        ("| a \\| b |\n|---|", ["a | b"]),
        ("*Nga* và **Thổ _Nhĩ_ Kỳ**", ["Nga và Thổ Nhĩ Kỳ"]),
        ("*Nga* bán\n`S-400`", ["Nga bán S-400"]),
        ("Nga\nbán  \nS-400\\\nở Syria", ["Nga bán S-400 ở Syria"]),
        ("Mua `S-400  x` rồi", ["Mua S-400  x rồi"]),
        ("`S-400\nM`", ["S-400 M"]),
        ("A &amp; B &#60;C&gt; &copy; \\*x\\*", ["A & B <C> © *x*"]),
        ("Nga&#10;bán&#13;S-400", ["Nga bán S-400"]),
        ("[Tuổi Trẻ](https://tuoitre.vn \"báo\") viết", ["Tuổi Trẻ viết"]),
        ("<https://tuoitre.vn>", ["https://tuoitre.vn"]),
        ("![Tên lửa *S-400*](s400.jpg \"ảnh\") ở Nga", ["Tên lửa S-400 ở Nga"]),
        ("```\nNga\n```\n\n    Mỹ\n\n<div>\nPháp\n</div>\n\nĐức", ["Đức"]),
        ("Nga <b>bán</b> S-400", ["Nga <b>bán</b> S-400"]),
        ("&nbsp;\n\n#\n\n![](x.png)\n\n&#8195;\n\nNga\n\n---\n\n[x]: y", ["Nga"]),
        ("~~Nga~~ www.tuoitre.vn \"x\" -- [^1]", ["~~Nga~~ www.tuoitre.vn \"x\" -- [^1]"]),
    ])
    func readsTextOfEachParagraph(markdown: String, expected: [String]) {
        #expect(texts(markdown).map { Array($0.utf8) } == expected.map { Array($0.utf8) })
    }

    /// Every byte of a text has its one node, and what a node says is what stands there.
    @Test(arguments: 0..<100)
    func knowsTheNodeOfEachByte(seed: Int) {
        var dice = Dice(seed: seed)
        let tree = MarkupTree(parsing: bytes(dice.markdown()))
        for paragraph in ParagraphReader.paragraphs(in: tree.root) {
            #expect(paragraph.leaves.flatMap { Array($0.range) } == Array(paragraph.text.indices))
            for leaf in paragraph.leaves where !leaf.node.literal.isEmpty {
                #expect(leaf.node.literal == Array(paragraph.text[leaf.range]))
            }
        }
    }

    @Test func knowsWhereContainersBeginAndEndAndWhichHaveLinks() throws {
        let tree = MarkupTree(parsing: bytes("a *b **c** [d](/x)* `e`"))
        let paragraph = try #require(ParagraphReader.paragraphs(in: tree.root).first)
        let containers = paragraph.containers.values.sorted { $0.range.lowerBound < $1.range.lowerBound }
        #expect(containers.map(\.range) == [2..<7, 4..<5, 6..<7])
        #expect(containers.map(\.hasLink) == [true, false, true])
        #expect(paragraph.leaves.map(\.isLinked) == [false, false, false, false, true, false, false])
        #expect(paragraph.leaves.map(\.isCode) == [false, false, false, false, false, false, true])
    }
}
