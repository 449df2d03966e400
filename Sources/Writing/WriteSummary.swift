import Model

/// What a build changed in the published site.
package struct WriteSummary: Hashable, Sendable {
    /// Files that are new or have new bytes.
    package let written: Int
    /// Files that had the right bytes already and were not touched.
    package let unchanged: Int
    /// Files of an earlier build that the site no longer has.
    package let removed: Int
    /// What could not be written or removed, and why; sorted.
    package let diagnostics: [Diagnostic]
}
