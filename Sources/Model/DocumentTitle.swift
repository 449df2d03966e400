/// The title under which a document is shown.
package struct DocumentTitle: Hashable, Sendable {
    package let text: String
    /// Whether it was made from the lead because nobody gave one.
    package let isDerived: Bool

    package init(text: String, isDerived: Bool) {
        self.text = text
        self.isDerived = isDerived
    }
}
