import Templating

/// What a page template can print, together with what the layout needs to know of the page.
protocol PageRecord: TemplateRecord {
    var head: PageHead { get }
}
