import Model

/// The entities and names gathered from the rows read so far.
struct CollectedEntities {
    private(set) var entities: [EntityID: Entity] = [:]
    private(set) var names: [EntityName] = []
    private(set) var diagnostics: [Diagnostic] = []
    private var positions: [EntityID: SourcePosition] = [:]
    private var references: [(to: EntityID, at: SourcePosition)] = []

    /// Adds `entity` with its names; one whose id can't be used and a second one with its id are reported and left out.
    mutating func add(_ entity: Entity, names: NameList, at position: SourcePosition) {
        guard entity.id.isWellFormed else {
            let form =
                entity.id.type == .country
                ? "two letters of ISO 3166-1, such as RU"
                : "small letters a to z and digits, parted by single hyphens, such as s-400"
            report("id '\(entity.id.key)'; expected \(form); row left out", at: position, id: "bad-id")
            return
        }
        if let first = positions[entity.id] {
            let message = "id '\(entity.id.key)' stands at \(first) too; ids are unique within a file; row left out"
            diagnostics.append(Diagnostic(.error, at: position, message, id: "repeated-id"))
            return
        }
        positions[entity.id] = position
        entities[entity.id] = entity
        self.names += names.names(of: entity.id)
    }

    mutating func report(_ message: String, at position: SourcePosition, id: String) {
        diagnostics.append(Diagnostic(.error, at: position, message, id: id))
    }

    /// The country of an alpha-2 code in `column`; `nil` when the cell is empty.
    mutating func country(in column: String, of row: CSVRow) -> EntityID? {
        countries(in: column, of: row).first
    }

    /// The countries of the alpha-2 codes in `column`.
    mutating func countries(in column: String, of row: CSVRow) -> [EntityID] {
        row.values(column).map { code in
            let id = EntityID(.country, code.lowercased())
            references.append((id, row.position(of: column)))
            return id
        }
    }

    /// The organisations of the ids in `column`.
    mutating func organisations(in column: String, of row: CSVRow) -> [EntityID] {
        row.values(column).map { key in
            let id = EntityID(.organisation, key)
            references.append((id, row.position(of: column)))
            return id
        }
    }

    /// Errors for rows that name a country or an organisation which no row describes.
    func danglingReferences() -> [Diagnostic] {
        references.filter { entities[$0.to] == nil }.map { reference in
            let missing = "no \(reference.to.type.rawValue) '\(reference.to.key)'"
            return Diagnostic(
                .error, at: reference.at, "\(missing); expected the id of a row of the lexicon", id: "unknown-id")
        }
    }
}
