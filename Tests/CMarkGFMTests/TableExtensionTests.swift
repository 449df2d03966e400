import CMarkGFM
import Testing

@Suite struct TableExtensionTests {
    @Test(arguments: [
        ("Mỹ mua", "<td><s>Mỹ mua</s></td>"),
        ("[Mỹ](x) mua", "<td><s><a href=\"x\">Mỹ</a> mua</s></td>"),
        ("và **Mỹ** *mua* xe", "<td>và <s><strong>Mỹ</strong> <em>mua</em></s> xe</td>"),
    ])
    func takesMarksIntoCells(cell: String, expected: String) {
        let markdown = "| Nga | Đức |\n|---|---|\n| \(cell) | a |"
        #expect(html(markdown, [mark("Mỹ mua", in: markdown, paragraph: 2)]).contains(expected))
    }

    @Test func keepsTheLibrarysWayToReadTables() {
        // A block ends the table; a short row is filled up, a long one is cut; a cell holds no block.
        let printed = html("| a | b |\n|---|:-:|\n| - c |\n| d | e | f |\n> Nga")
        #expect(
            printed == """
                <table>
                <thead>
                <tr>
                <th>a</th>
                <th>b</th>
                </tr>
                </thead>
                <tbody>
                <tr>
                <td>- c</td>
                <td></td>
                </tr>
                <tr>
                <td>d</td>
                <td>e</td>
                </tr>
                </tbody>
                </table>
                <blockquote>
                <p>Nga</p>
                </blockquote>

                """)
    }
}
