import Model
import Testing

@Suite struct WebAddressTests {
    @Test(arguments: [
        "https://tuoitre.vn/a-1.htm", "http://example.org", "HTTPS://Example.org/?q=1#x",
        "https://vi.wikipedia.org/wiki/Mỹ",
        "http://localhost:8000/",
    ])
    func acceptsWebAddresses(_ text: String) {
        #expect(WebAddress(text)?.value == text)
    }

    @Test(arguments: [
        "", "tuoitre.vn", "javascript:alert(1)", "java\nscript:alert(1)", "data:text/html,x", "ftp://example.org/",
        "http:",
        "https://", "http:///a", "https://?q", "https://a b", "https://a\"b", "https://a<b>", "https://a\\b",
        " https://a",
        "https:/example.org", "//example.org", "file:///etc/passwd", "https:a.vn", "httpsx://a.vn", "https://a.vn/\n",
        "https://a.vn/{{x}}", "https://\u{7F}",
    ])
    func refusesAllOthers(_ text: String) {
        #expect(WebAddress(text) == nil)
    }

    @Test(arguments: [("https://a.vn", "https://a.vn/"), ("https://a.vn/kho/", "https://a.vn/kho/")])
    func endsAFolderWithASlash(_ text: String, _ expected: String) {
        #expect(WebAddress(text)?.folder.value == expected)
    }
}
