import Model

/// A rule whose trigger stands in a sentence and that read no event there, with what kept it from doing so.
package struct RejectedRule: Hashable, Sendable {
    package let trigger: TextSpan
    package let rule: String
    /// The condition that failed, such as `with` or `needs weapon`; `nominal` and `causative` where the verb reports
    /// nothing.
    package let reason: String
}
