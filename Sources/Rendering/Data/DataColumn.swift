/// A column of a table: its name, and what its cells hold.
struct DataColumn: Hashable, Sendable {
    /// The words are those of Frictionless Table Schema.
    enum Kind: String, Hashable, Sendable {
        case text = "string"
        case integer
        case number
        case flag = "boolean"
        case list = "array"
    }

    let name: String
    let kind: Kind

    init(_ name: String, _ kind: Kind = .text) {
        self.name = name
        self.kind = kind
    }
}
