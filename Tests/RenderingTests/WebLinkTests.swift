import Testing

@testable import Rendering

@Suite struct WebLinkTests {
    @Test(arguments: ["https://a.vn", "http://a.vn/b?c=d&e=f#g", "HTTPS://a.vn/Đức"])
    func acceptsWebAddresses(_ address: String) {
        #expect(WebLink(address)?.address == address)
    }

    @Test(arguments: [
        "", "a.vn", "//a.vn", "https:", "https://", "https:///a", "https:a.vn", "javascript:alert(1)",
        "data:text/html,x",
        " https://a.vn", "https://a.vn/ b", "https://a.vn/\n", "https://a.vn/\"x", "https://a.vn/<b>",
        "https://a.vn/{{x}}",
        "ftp://a.vn", "httpsx://a.vn",
    ])
    func refusesEverythingElse(_ address: String) {
        #expect(WebLink(address) == nil)
    }
}
