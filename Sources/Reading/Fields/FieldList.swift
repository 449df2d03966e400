import Model

/// The fields of one place in the order in which they are written, and what is wrong there.
struct FieldList: Sendable {
    var fields: [Field] = []
    var diagnostics: [Diagnostic] = []
    /// Why nothing here can be read, in words for a message; `nil` where the fields themselves can.
    var refusal: Diagnostic?

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
        list.refusal = Diagnostic(.error, at: position, problem, id: id)
        if isRestricted {
            let value = Field.Value.text(PublishPolicy.links.rawValue)
            list.fields = [Field(name: publish, namePosition: position, value: value, valuePosition: position)]
        }
        return list
    }

    /// The list that stands for a field file which cannot be read at all: whatever it says of `publish` is not known,
    /// so nothing is reprinted.
    static func unreadable(_ file: UnreadableFile) -> FieldList {
        let position = file.diagnostic.position
        let value = Field.Value.text(PublishPolicy.links.rawValue)
        let field = Field(
            name: PublishPolicy.fieldName, namePosition: position, value: value, valuePosition: position)
        return FieldList(fields: [field], diagnostics: [file.diagnostic], refusal: file.diagnostic)
    }
}

extension PublishPolicy {
    /// The field and the setting that state a policy.
    static let fieldName = "publish"
}
