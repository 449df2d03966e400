import Model

/// The names of one row, each once, with what its use asks for.
struct NameList {
    private var uses: [(text: String, use: EntityName.Use)] = []
    private let ambiguous: Set<String>
    /// Names that belong to whole families: NATO calls Su-30MKI and Su-30SM `"Flanker-H"`.
    private var shareable: Set<String> = []

    /// Creates the list of a row whose `ambiguous` names need the words beside them.
    init(ambiguous: [String]) {
        self.ambiguous = Set(ambiguous)
        for name in ambiguous { append(name, .inContext) }
    }

    /// Adds names that mean the entity anywhere, but for the ambiguous ones.
    mutating func add(_ names: [String]) {
        for name in names where !ambiguous.contains(name) { append(name, .plain) }
    }

    /// Adds names that several rows may have.
    mutating func addShareable(_ names: [String]) {
        add(names)
        shareable.formUnion(names)
    }

    /// Adds names of a special use.
    mutating func add(_ names: [String], as use: EntityName.Use) {
        for name in names { append(name, use) }
    }

    func names(of entity: EntityID) -> [EntityName] {
        uses.map { EntityName(text: $0.text, entity: entity, use: $0.use) }
    }

    /// The names that no other row of the type should have.
    var distinctive: [String] {
        uses.filter { $0.use == .plain && !shareable.contains($0.text) }.map(\.text)
    }

    private mutating func append(_ name: String, _ use: EntityName.Use) {
        guard !name.isEmpty, !uses.contains(where: { $0.use == use && $0.text == name }) else { return }
        uses.append((name, use))
    }
}

extension CSVRow {
    /// The values of a cell, which `|` parts.
    func values(_ column: String) -> [String] {
        self[column: column].utf8.split(separator: UInt8(ascii: "|")).map { String(Substring($0)) }
    }

    /// The text of a cell; `nil` when it is empty.
    func text(_ column: String) -> String? {
        let text = self[column: column]
        return text.isEmpty ? nil : text
    }
}
