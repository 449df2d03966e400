import Testing

@Suite struct PageTextTests {
    @Test(arguments: [
        ("<h1>Nga</h1><p>Một  câu.</p>", ["# Nga", "Một câu."]),
        ("<p><a href=\"../x.html\">Nga</a> và <a href=\"#s1-1\"></a>Mỹ</p>", ["[Nga](../x.html) và Mỹ"]),
        (
            "<p><span id=\"s1-2\"><a href=\"a.html\">Nga <mark>S-400</mark></a></span></p>",
            ["{s1-2} [Nga **S-400**](a.html)"]
        ),
        ("<ul><li>a</li><li>b<p>c</p></li></ul>", ["- a", "- b", "c"]),
        ("<table><tr><th>a</th><td></td><td>b</td></tr></table>", ["a | | b"]),
        ("<dl><div><dt>Nguồn</dt><dd>Báo</dd></div></dl>", ["Nguồn: Báo"]), ("<p>a<br>b</p>", ["a", "b"]), ("", []),
    ])
    func tellsWhatReadersSee(html: String, lines: [String]) throws {
        let page = "<!doctype html>\n<html><p>đầu</p><main>\(html)</main><p>chân</p></html>"
        #expect(PageText(try StrictHTMLReader.read(Array(page.utf8))).lines == lines)
    }
}
