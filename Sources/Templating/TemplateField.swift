/// One name that a record offers to templates, the kind of its value and the way to it.
///
/// `.optionalText("date") { $0.date?.description }`
package struct TemplateField<Record>: Sendable {
    let shape: FieldShape
    let get: @Sendable (Record) -> Value

    private init(_ name: String, _ shape: Shape, get: @escaping @Sendable (Record) -> Value) {
        self.shape = FieldShape(name: name, shape: shape)
        self.get = get
    }

    /// A text, always escaped: `{{title}}`. As a section it is true when it isn't empty.
    package static func text(_ name: String, _ get: @escaping @Sendable (Record) -> String) -> TemplateField {
        TemplateField(name, .text) { .text(get($0)) }
    }

    /// A text that may be missing and then counts as empty: `{{#date}}ngày {{.}}{{/date}}`.
    package static func optionalText(
        _ name: String, _ get: @escaping @Sendable (Record) -> String?
    ) -> TemplateField {
        TemplateField(name, .optional(.text)) { record in get(record).map { .text($0) } ?? .null }
    }

    /// A condition: `{{#isNew}}mới{{/isNew}}`.
    package static func flag(_ name: String, _ get: @escaping @Sendable (Record) -> Bool) -> TemplateField {
        TemplateField(name, .flag) { .flag(get($0)) }
    }

    /// Ready HTML in UTF-8, never escaped: `{{&body}}`. As a section it is a condition: whether there is any.
    package static func html(_ name: String, _ get: @escaping @Sendable (Record) -> [UInt8]) -> TemplateField {
        TemplateField(name, .html) { .html(get($0)) }
    }

    /// Ready HTML that may be missing and then counts as empty: `{{#map}}{{&map}}{{/map}}`.
    package static func optionalHTML(
        _ name: String, _ get: @escaping @Sendable (Record) -> [UInt8]?
    ) -> TemplateField {
        TemplateField(name, .optional(.html)) { record in get(record).map { .html($0) } ?? .null }
    }

    /// Another record: `{{country.name}}` or `{{#country}}{{name}}{{/country}}`.
    package static func record<Child: TemplateRecord>(
        _ name: String, _ get: @escaping @Sendable (Record) -> Child
    ) -> TemplateField {
        TemplateField(name, .record(of: Child.self)) { Child.fields.value(of: get($0)) }
    }

    /// A record that may be missing: `{{#buyer}}{{name}}{{/buyer}}{{^buyer}}không rõ{{/buyer}}`.
    package static func optionalRecord<Child: TemplateRecord>(
        _ name: String, _ get: @escaping @Sendable (Record) -> Child?
    ) -> TemplateField {
        TemplateField(name, .optional(.record(of: Child.self))) { record in
            get(record).map { Child.fields.value(of: $0) } ?? .null
        }
    }

    /// Records, one after the other: `{{#links}}{{title}}{{/links}}`.
    package static func list<Child: TemplateRecord>(
        _ name: String, _ get: @escaping @Sendable (Record) -> [Child]
    ) -> TemplateField {
        TemplateField(name, .list(.record(of: Child.self))) { record in
            let fields = Child.fields
            return .list(get(record).map { fields.value(of: $0) })
        }
    }

    /// Texts, one after the other: `{{#makers}}<li>{{.}}</li>{{/makers}}`.
    package static func texts(_ name: String, _ get: @escaping @Sendable (Record) -> [String]) -> TemplateField {
        TemplateField(name, .list(.text)) { record in .list(get(record).map { .text($0) }) }
    }
}
