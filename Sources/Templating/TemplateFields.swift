/// The names that one type of record offers to templates.
///
/// `TemplateFields<Link>(.text("title") { $0.title }, .flag("isNew") { $0.isNew })`
package struct TemplateFields<Record: Sendable>: Sendable {
    /// The names and what kind of value each has; a slot is an index into it.
    let shapes: [FieldShape]
    /// The values, in the same order.
    let getters: [@Sendable (Record) -> Value]

    /// Collects the fields, whose names must differ: `TemplateFields<Link>(.text("title") { $0.title })`.
    package init(_ fields: TemplateField<Record>...) {
        let names = fields.map(\.shape.name)
        precondition(Set(names).count == names.count, "The names of a record differ; got \(names)")
        shapes = fields.map(\.shape)
        getters = fields.map(\.get)
    }

    /// A record as a value that a template can show.
    func value(of record: Record) -> Value {
        let getters = getters
        return .record { slot in getters[slot](record) }
    }
}
