/// A sentence of the lexicon and the events that must be read in it, written as in
/// `delivery actual supplier=country/ru recipient=country/tr weapon=weapon/s-400`; none for a counter-example.
package struct EventExample: Hashable, Sendable {
    package let text: String
    package let events: [String]
    package let position: SourcePosition

    package init(text: String, events: [String], position: SourcePosition) {
        self.text = text
        self.events = events
        self.position = position
    }
}
