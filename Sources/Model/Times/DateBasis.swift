/// From what a date was found; the words are those of the extraction format.
package enum DateBasis: String, Hashable, Sendable, CaseIterable {
    /// The words say it all: `"tháng 11/2019"`.
    case explicit
    /// The date that the keeper states for the article.
    case document
    /// Other dates of the text: a year named near by.
    case context
    /// The order of a digest's lines, the newest first.
    case listOrder
    /// The years in which those named held their offices.
    case officeHolder
    /// A well-known event that the text speaks of.
    case anchor
    /// A day of the week printed beside the day of the month.
    case weekday
    /// Nothing settles it.
    case unknown
}
