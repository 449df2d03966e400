/// What the keeper states about an article, in its front matter or in a field file beside it.
package struct ArticleFields: Hashable, Sendable {
    package var title: String?
    package var date: CalendarDate?
    /// Who published it: `"Tuổi Trẻ"`.
    package var source: String?
    /// The address of the original, `http` or `https`.
    package var url: String?
    /// The day on which the keeper took the text from there.
    package var retrieved: CalendarDate?
    package var author: String?
    package var rights: String?
    /// A BCP 47 tag such as `vi`.
    package var language: String?
    package var id: String?
    package var publish: PublishPolicy?
    /// Where its page stood before: who goes there is led on.
    package var aliases: [SitePath] = []

    package init(title: String? = nil, date: CalendarDate? = nil, source: String? = nil, url: String? = nil) {
        self.title = title
        self.date = date
        self.source = source
        self.url = url
    }
}
