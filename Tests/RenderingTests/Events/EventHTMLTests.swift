import Model
import Testing

@testable import Rendering

@Suite struct EventHTMLTests {
    private let scope: PageScope

    init() throws {
        let site = RenderedSite.sample.make()
        scope = PageScope(index: SiteIndex(site: site, wording: try TemplatesOnDisk.wording()), page: site.pages[0])
    }

    @Test func linksNamesThatHaveAPageButNotOnThatPage() {
        var words = EventWords()
        words.append(SampleSite.russia)
        words.append(" & ")
        words.append(SampleSite.s400)
        words.append(" ")
        words.append(SampleSite.almaz)
        let html = EventHTML.html(words, scope: scope, page: SampleSite.s400)
        #expect(
            String(decoding: html, as: UTF8.self) == "<a href=\"countries/ru.html\">Nga</a> &amp; S-400 Almaz-Antey")
    }

    @Test func listsLinksBetweenCommas() {
        let links = [LinkItem(label: "câu 1.1", href: "#s1-1"), LinkItem(label: "<2>", href: nil)]
        #expect(
            String(decoding: EventHTML.list(links, wording: scope.wording), as: UTF8.self)
                == "<a href=\"#s1-1\">câu 1.1</a>, &lt;2&gt;")
    }
}
