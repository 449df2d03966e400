/// A value while a page is rendered; it has the shape against which the template was compiled.
enum Value: Sendable {
    case null
    case text(String)
    case flag(Bool)
    /// Ready HTML in UTF-8.
    case html([UInt8])
    /// The value of each field, by its number.
    case record(@Sendable (_ slot: Int) -> Value)
    case list([Value])

    /// Whether a section of it is shown; for a list, whether it has any element.
    var isTruthy: Bool {
        switch self {
        case .null: false
        case .text(let text): !text.isEmpty
        case .flag(let flag): flag
        case .html(let bytes): !bytes.isEmpty
        case .record: true
        case .list(let values): !values.isEmpty
        }
    }
}
