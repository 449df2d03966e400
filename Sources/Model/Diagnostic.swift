/// One thing that a keeper should know about what was read, with the place and the remedy.
///
/// Printed as one headline:
/// `seeds/a.md:3:7: error: date '31/02/2024' isn't a day of the calendar; expected year-month-day [no-such-day]`.
package struct Diagnostic: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// How much a diagnostic weighs; the order is the order of printing at one place.
    package enum Severity: String, Hashable, Comparable, Sendable, CaseIterable {
        /// Something that the keeper wrote could not be used.
        case error
        /// It was used but is doubtful.
        case warning
        /// What the newspaper printed is odd.
        case note

        package static func < (lhs: Severity, rhs: Severity) -> Bool { lhs.rank < rhs.rank }

        private var rank: Int {
            switch self {
            case .error: 0
            case .warning: 1
            case .note: 2
            }
        }
    }

    package let severity: Severity
    package let position: SourcePosition
    /// What was seen, what was expected and the remedy, as a headline without a full stop.
    package let message: String
    /// A stable kebab-case name of the kind of problem, such as `no-such-day`.
    package let id: String

    package init(_ severity: Severity, at position: SourcePosition, _ message: String, id: String) {
        self.severity = severity
        self.position = position
        self.message = message
        self.id = id
    }

    package var description: String {
        PrintableLine.text("\(position): \(severity.rawValue): \(message) [\(id)]")
    }

    package static func < (lhs: Diagnostic, rhs: Diagnostic) -> Bool {
        if lhs.position != rhs.position { return lhs.position < rhs.position }
        if lhs.severity != rhs.severity { return lhs.severity < rhs.severity }
        return (lhs.id, lhs.message) < (rhs.id, rhs.message)
    }
}
