/// What is odd about a date as the newspaper printed it.
package enum DateNote: String, Hashable, Sendable, CaseIterable {
    /// It does not fit the order of the digest; likely a misprint: 21/2 between 24/2 and 6/2.
    case orderBreak = "order-break"
    /// The calendar lacks the day: 31/2.
    case noSuchDay = "no-such-day"
    /// The weekday beside it is another one.
    case wrongWeekday = "wrong-weekday"
    /// It tells as past what lies behind the article's own date.
    case afterPublication = "after-publication"
}
