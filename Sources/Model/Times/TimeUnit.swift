/// What an expression of time counts in.
package enum TimeUnit: String, Hashable, Sendable, CaseIterable {
    case day, weekend, week, month, quarter, year, decade
}
