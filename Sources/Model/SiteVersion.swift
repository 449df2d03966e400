/// Which state of the input a site was built from; it needs no clock.
package struct SiteVersion: Hashable, Sendable {
    /// The first 12 hex digits of the hash of everything that was read.
    package let digest: String
    /// The date of the newest article, where any is dated.
    package let newest: CalendarDate?

    package init(digest: String, newest: CalendarDate?) {
        self.digest = digest
        self.newest = newest
    }
}
