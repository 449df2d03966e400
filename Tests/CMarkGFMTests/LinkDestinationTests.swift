import Testing

@testable import CMarkGFM

@Suite struct LinkDestinationTests {
    @Test(arguments: [
        "http://a.vn", "HTTPS://a.vn/x:y", "mailto:a@b.vn", "", "#s2-1", "../a.html", "x/y:z", "?q=a:b",
        "a#b:c", "bài-báo.html",
    ])
    func allowsWebMailAndRelative(url: String) {
        #expect(LinkDestination(bytes: Array(url.utf8)).isAllowed)
    }

    @Test(arguments: [
        "javascript:alert(1)", "JavaScript:x", "data:text/html,x", "vbscript:x", "file:///etc/passwd", "ftp://a.vn",
        " javascript:x", "/x:y", "//a.vn", "\\\\a.vn", "/etc/passwd", "java\tscript:x", "\u{1}javascript:x",
        "https\u{0}:x", ":x", "tel:113",
        "http\u{FFFD}://a.vn", "đ:x",
    ])
    func refusesEverythingElse(url: String) {
        #expect(!LinkDestination(bytes: Array(url.utf8)).isAllowed)
    }
}
