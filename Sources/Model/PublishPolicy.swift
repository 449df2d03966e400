/// How much of an article the archive may reprint; every page obeys it.
package enum PublishPolicy: String, Hashable, Sendable, CaseIterable {
    /// The whole text, on the article's page and wherever it is quoted.
    case full
    /// Only the sentences that name an entity; the rest of the text stays out.
    case excerpts
    /// No sentence at all: title, date, source and the link to the original.
    case links
}
