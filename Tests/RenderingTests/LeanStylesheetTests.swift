import Testing

@testable import Rendering

@Suite struct LeanStylesheetTests {
    @Test(arguments: [
        ("a  { color: red; }\n", "a{color:red}"), ("a, b > c { x: y z ; }", "a,b > c{x:y z}"),
        ("/* quiet */ a { }", "a{}"), ("a { } /* end", "a{}"), ("a/* x */b { }", "a/**/b{}"),
        ("a /* x */ b { }", "a b{}"),
        // What stands before a colon may be a part of the selector.
        ("main :target { x: y }", "main :target{x:y}"), ("a :is(b, c) { }", "a :is(b,c){}"),
        // Blanks around signs of a sum, and before brackets, mean something.
        ("a { width: calc( 1px + 2px ); }", "a{width:calc(1px + 2px)}"),
        ("@media (min-width: 40rem) and (print) {\n  a { x: y }\n}", "@media (min-width:40rem) and (print){a{x:y}}"),
        // Strings and addresses are nobody's business.
        (
            "a::after { content: \" ( ; /* \" attr(href) ' \\'  }' ; }",
            "a::after{content:\" ( ; /* \" attr(href) ' \\'  }'}"
        ),
        ("a { b: url(data:x;  y) }", "a{b:url(data:x;  y)}"), ("a { content: \"open", "a{content:\"open"), ("", ""),
    ])
    func leavesOutWhatNoBrowserNeeds(_ text: String, _ lean: String) {
        let found = LeanStylesheet.bytes(of: Array(text.utf8))
        #expect(found == Array(lean.utf8))
        #expect(LeanStylesheet.bytes(of: found) == found, "nothing is left to leave out")
    }
}
