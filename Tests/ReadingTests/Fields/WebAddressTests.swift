import Testing

@testable import Reading

@Suite struct WebAddressTests {
    @Test(arguments: [
        "https://tuoitre.vn/a-1.htm", "http://example.org", "HTTPS://Example.org/?q=1#x",
        "https://vi.wikipedia.org/wiki/Mỹ",
        "http://localhost:8000/",
    ])
    func acceptsWebAddresses(_ text: String) {
        #expect(WebAddress.isValid(text))
    }

    @Test(arguments: [
        "", "tuoitre.vn", "javascript:alert(1)", "java\nscript:alert(1)", "data:text/html,x", "ftp://example.org/",
        "http:",
        "https://", "http:///a", "https://?q", "https://a b", "https://a\"b", "https://a<b>", "https://a\\b",
        " https://a",
        "https:/example.org", "//example.org", "file:///etc/passwd", "https://\u{7F}",
    ])
    func refusesAllOthers(_ text: String) {
        #expect(!WebAddress.isValid(text))
    }
}
