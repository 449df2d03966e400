/// Statements of which not all can be true, side by side; nothing decides between them.
///
/// “Hôm 12/9, Moscow và Ankara đã thông qua thỏa thuận” and “Đến tháng 7/2017 … đã ký kết thỏa thuận” give the agreement two
/// dates.
package struct Conflict: Hashable, Sendable {
    package enum Field: String, Hashable, Sendable, CaseIterable {
        case date, value, quantity, status, supplier
    }

    /// What one side says.
    package enum Statement: Hashable, Sendable {
        case date(DealDate)
        /// The place of the amount or count in the list of the document of the first piece of evidence.
        case value(Int)
        /// That it happened, or that it did not.
        case modality(Modality)
        case supplier(EntityID)
        /// That another thing happened, such as a refusal where others tell an agreement.
        case event(EventType)
    }

    /// A statement and who makes it.
    package struct Side: Hashable, Sendable {
        package let statement: Statement
        /// Never empty; in the order of the archive.
        package let evidence: [EventReference]

        package init(statement: Statement, evidence: [EventReference]) {
            self.statement = statement
            self.evidence = evidence
        }
    }

    package let field: Field
    /// Of which kind of event.
    package let type: EventType
    /// At least two.
    package let sides: [Side]
    /// Whether one article says both.
    package let isWithinArticle: Bool

    package init(field: Field, type: EventType, sides: [Side], isWithinArticle: Bool) {
        self.field = field
        self.type = type
        self.sides = sides
        self.isWithinArticle = isWithinArticle
    }
}
