import Model
import Testing

@testable import Rendering

@Suite struct AtomFeedTests {
    private func feed(_ entries: [FeedEntry], rights: String? = nil) -> String {
        let feed = AtomFeed(
            id: "urn:sha256:0", title: "Kho", subtitle: "Tin", language: "vi", own: "feed.xml", page: "index.html",
            author: "Kho", rights: rights, entries: entries)
        return String(decoding: feed.bytes(), as: UTF8.self)
    }

    private func entry(_ title: String, _ day: CalendarDay?) -> FeedEntry {
        FeedEntry(
            id: "urn:sha256:1", title: title, day: day, href: "a.html#s1-1", summary: title,
            content: Array("<p>Nga</p>".utf8), categories: [.init(term: "delivery", label: "Bàn giao")])
    }

    @Test func holdsWhatTheStandardAsksFor() {
        let xml = feed([entry("Nga giao S-400", CalendarDay(year: 2019, month: 7, day: 12))], rights: "CC BY 4.0")
        for part in [
            "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"vi\">", "<id>urn:sha256:0</id>",
            "<link rel=\"self\" type=\"application/atom+xml\" href=\"feed.xml\"/>", "<author>\n<name>Kho</name>",
            "<rights>CC BY 4.0</rights>", "<category term=\"delivery\" label=\"Bàn giao\"/>",
            "<content type=\"html\">&lt;p&gt;Nga&lt;/p&gt;</content>",
        ] { #expect(xml.contains(part), "\(part)") }
        #expect(xml.split(separator: "<updated>2019-07-12T00:00:00Z</updated>").count == 3, "feed and entry")
    }

    @Test func hasTheDayZeroWhereNoneIsKnown() {
        #expect(feed([]).contains("<updated>1970-01-01T00:00:00Z</updated>"))
        #expect(
            feed([entry("a", nil), entry("b", CalendarDay(year: 800, month: 1, day: 2))])
                .contains("<updated>0800-01-02T00:00:00Z</updated>"))
    }

    @Test func keepsHostileTextInert() {
        let xml = feed([entry("</title>]]><script>\u{301}<b>&amp;\u{0}\u{B}\u{FFFE}x\"'", nil)])
        #expect(xml.contains("&lt;/title&gt;]]&gt;&lt;script&gt;\u{301}&lt;b&gt;&amp;amp;x&quot;&#39;</title>"))
    }
}
