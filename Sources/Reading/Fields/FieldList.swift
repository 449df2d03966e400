import Model

/// The fields of one place in the order in which they are written, and what is wrong there.
struct FieldList: Sendable {
    var fields: [Field] = []
    var diagnostics: [Diagnostic] = []

    /// Longer fields are refused: 64 KiB hold any title, and a reader of YAML must not be kept busy for long.
    static let longest = 65_536

    /// The list that stands for fields which cannot be read, whose bytes are `text`.
    ///
    /// Where they speak of `publish`, they become `publish: links`: nobody may reprint an article in full
    /// because of a missing quotation mark.
    static func unreadable(
        _ text: ArraySlice<UInt8>, at position: SourcePosition, _ problem: String, id: String
    ) -> FieldList {
        let publish = PublishPolicy.fieldName
        let isRestricted = String(decoding: text, as: UTF8.self).contains(publish)
        let consequence = isRestricted ? "fields left out, and publish is treated as 'links'" : "fields left out"
        var list = FieldList()
        list.diagnostics = [Diagnostic(.error, at: position, "\(problem); \(consequence)", id: id)]
        if isRestricted {
            let value = Field.Value.text(PublishPolicy.links.rawValue)
            list.fields = [Field(name: publish, namePosition: position, value: value, valuePosition: position)]
        }
        return list
    }
}

extension PublishPolicy {
    /// The field and the setting that state a policy.
    static let fieldName = "publish"
}
