import Model

/// A file of the new site after it was compared with what is published.
package struct StagedFile: Hashable, Sendable {
    /// How the file relates to what stands at its path.
    package enum State: Hashable, Sendable {
        /// The same bytes are published already.
        case same
        /// Nothing stands there yet.
        case new
        /// An older version of ours stands there.
        case changed
        /// Something that isn't ours stands there and stays.
        case foreign(Diagnostic)
    }

    package let path: SitePath
    package let group: OutputGroup
    package let state: State
    let checksum: Checksum
}

extension StagedFile {
    /// Which files come first when the site is published, so that no reader meets a link that leads nowhere.
    ///
    /// New pages link to each other, but nothing leads to them before the home page or a changed page is in place.
    var turn: Int {
        switch (group, state) {
        case (.asset, .new): 0
        case (.asset, _): 1
        case (.page, .new): path == .home ? 3 : 2
        case (.page, _): 4
        }
    }
}

extension SitePath {
    /// Where readers enter.
    static let home = SitePath("index.html")
}
