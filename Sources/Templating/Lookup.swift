/// The way to a value, found when the template was compiled: which context, then which field of which field.
///
/// In a list of links on a country's page, `{{country.name}}` is the context 0 and two slots.
struct Lookup: Hashable, Sendable {
    /// The number of the context, from the outermost.
    let depth: Int
    /// The fields to follow from there; none for `{{.}}`.
    var slots: [Int] = []

    /// Follows the way; a missing record on it makes the value `null`.
    func value(in contexts: [Value]) -> Value {
        var value = contexts[depth]
        for slot in slots {
            guard case .record(let fields) = value else { return .null }
            value = fields(slot)
        }
        return value
    }
}
