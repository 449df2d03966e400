import Testing

@testable import Rendering

@Suite struct SVGElementTests {
    private func html(_ element: SVGElement) -> String { String(decoding: element.html, as: UTF8.self) }

    @Test func escapesTextAndAttributesAndClosesEveryElement() {
        let link = SVGElement(
            .a, [.href("a.html?b&c"), .label("\"Nga\" <Mỹ>")], "", [SVGElement(.circle, [.radius(2)])])
        #expect(
            html(link)
                == "<a href=\"a.html?b&amp;c\" aria-label=\"&quot;Nga&quot; &lt;Mỹ&gt;\"><circle r=\"2\"></circle></a>")
        #expect(html(SVGElement(.text, [.x(4)], "Nga & Mỹ")) == "<text x=\"4\">Nga &amp; Mỹ</text>")
    }

    @Test func namesAPictureAndSaysWhatItShows() {
        let picture = SVGElement.picture(
            PictureBox(x: 0, y: 0, width: 360, height: 150), title: "Nga", summary: "Một cột.", [])
        #expect(
            html(picture)
                == "<svg viewBox=\"0 0 360 150\" role=\"img\"><title>Nga</title><desc>Một cột.</desc></svg>")
    }

    @Test(arguments: [(12.34, "12.3"), (-0.04, "0"), (7, "7"), (-1.25, "-1.3"), (0.06, "0.1"), (-0.5, "-0.5")])
    func writesNumbersWithOneDecimalAtMost(number: Double, text: String) {
        #expect(SVGNumber.text(number) == text)
    }

    @Test func writesWaysAsPathData() {
        let (a, b, c) = (PicturePoint(x: 10, y: 20), PicturePoint(x: 50, y: 20), PicturePoint(x: 30, y: 5.5))
        #expect(SVGPath(from: a).curve(by: c, to: b).data == "M10 20Q30 5.5 50 20")
        #expect(SVGPath(from: a).line(to: b).closed.data == "M10 20L50 20Z")
    }
}
