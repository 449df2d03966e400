import Testing

@testable import Normalising

@Suite struct CharacterReferencesTests {
    @Test(arguments: [
        ("a&nbsp;b&#160;c&#xA0;d", "a&#32;b&#32;c&#32;d"), ("a&#10;b&NewLine;c", "a&#32;b&#32;c"),
        ("a&#x200b;b&zwj;c", "abc"),
        ("e&#769;", "e\u{301}"), ("&amp; &lt; &#60; &eacute; &#233; &#32;", "&amp; &lt; &#60; &eacute; &#233; &#32;"),
        ("\\&nbsp; \\\\&nbsp;", "\\&nbsp; \\\\&#32;"), ("&nbsp", "&nbsp"), ("&#xZZ; &#; &", "&#xZZ; &#; &"),
        ("&#1114112;&#xD800;", "&#1114112;&#xD800;"), ("Đạn & pháo", "Đạn & pháo"),
    ])
    func replacesThoseThatStandForUncleanCharacters(_ source: String, _ expected: String) {
        #expect(CharacterReferences.replaced(Array(source.utf8)) == Array(expected.utf8))
    }
}
