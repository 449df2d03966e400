import Testing

@testable import Rendering

@Suite struct CSVFileTests {
    @Test(
        arguments: [
            (.text("Nga"), "Nga"), (.text(""), ""), (.text("a,b"), "\"a,b\""), (.text("a\"b"), "\"a\"\"b\""),
            (.text("a\nb\r\nc"), "\"a\nb\r\nc\""), (.number(-5), "-5"), (.real(0.5), "0.5"), (.flag(true), "true"),
            (.null, ""), (.list([.text("country/ru"), .text("country/tr")]), "country/ru|country/tr"), (.list([]), ""),
            (.text("=1+1"), "'=1+1"), (.text("+84"), "'+84"), (.text("-S"), "'-S"), (.text("@SUM(A1)"), "'@SUM(A1)"),
            (.text("=\u{301}x"), "'=\u{301}x"), (.text("＝1"), "'＝1"), (.text("\t=1"), "'\t=1"),
            (.text("=a,\"b\""), "\"'=a,\"\"b\"\"\""), (.list([.text("=1"), .text("b")]), "'=1|b"),
        ] as [(JSONValue, String)])
    func writesCellsThatRunNothing(_ cell: JSONValue, _ expected: String) {
        var file = CSVFile(columns: ["a", "b"])
        file.append([cell, .text("x")])
        #expect(Array(file.bytes) == Array("a,b\r\n\(expected),x\r\n".utf8))
    }
}
