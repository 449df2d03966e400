import Model

/// A feed in the Atom Syndication Format, RFC 4287.
struct AtomFeed: Sendable {
    /// What no clock can say: the day of a feed or an entry of which no date is known.
    private static let noDay = CalendarDay(number: 0)

    let id: String
    let title: String
    let subtitle: String
    let language: String
    /// The link to the feed itself.
    let own: String
    /// The page of which it is the feed.
    let page: String
    let author: String
    let rights: String?
    /// The newest first.
    let entries: [FeedEntry]

    /// The feed as a file.
    func bytes() -> [UInt8] {
        var xml = XMLWriter()
        xml.open("feed", ["xmlns": "http://www.w3.org/2005/Atom", "xml:lang": language])
        xml.element("id", id)
        xml.element("title", title)
        xml.element("subtitle", subtitle)
        xml.element("updated", AtomFeed.time(entries.compactMap(\.day).max()))
        xml.element("link", ["rel": "self", "type": "application/atom+xml", "href": own])
        xml.element("link", ["rel": "alternate", "type": "text/html", "href": page])
        xml.open("author")
        xml.element("name", author)
        xml.close("author")
        if let rights { xml.element("rights", rights) }
        xml.element("generator", "sitegen")
        for entry in entries { AtomFeed.append(entry, to: &xml) }
        xml.close("feed")
        return xml.bytes
    }
}

private extension AtomFeed {
    static func append(_ entry: FeedEntry, to xml: inout XMLWriter) {
        xml.open("entry")
        xml.element("id", entry.id)
        xml.element("title", entry.title)
        xml.element("updated", time(entry.day))
        if let href = entry.href { xml.element("link", ["rel": "alternate", "type": "text/html", "href": href]) }
        for category in entry.categories {
            xml.element("category", ["term": category.term, "label": category.label])
        }
        xml.element("summary", entry.summary)
        xml.element("content", String(decoding: entry.content, as: UTF8.self), ["type": "html"])
        xml.close("entry")
    }

    /// The first moment of the day, as RFC 3339 writes it.
    static func time(_ day: CalendarDay?) -> String {
        let date = (day ?? noDay).date
        func padded(_ number: Int, _ width: Int) -> String {
            let digits = String(number)
            return String(repeating: "0", count: max(0, width - digits.count)) + digits
        }
        return "\(padded(date.year, 4))-\(padded(date.month, 2))-\(padded(date.day, 2))T00:00:00Z"
    }
}
