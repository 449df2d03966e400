import Model

/// The entities and names gathered from the rows read so far.
struct CollectedEntities {
    private(set) var entities: [EntityID: Entity] = [:]
    private(set) var names: [EntityName] = []
    private(set) var diagnostics: [Diagnostic] = []
    private var positions: [EntityID: SourcePosition] = [:]
    private var references: [(to: EntityID, at: SourcePosition)] = []
    /// What the keeper took out of the built-in lexicon, with the place where that is said.
    private var removed: [(id: EntityID, at: SourcePosition)] = []
    private var owners: [EntityType: [String: EntityID]] = [:]

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
        if entity.name.isEmpty {
            warn(
                "row '\(entity.id.key)' without a name; expected the one under which readers know it", at: position,
                id: "no-name")
        }
        for name in names.distinctive { claim(name, for: entity.id, at: position) }
    }

    /// Notes that the keeper took the row of `id` away.
    mutating func remove(_ id: EntityID, at position: SourcePosition) {
        removed.append((id, position))
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

    /// Errors for rows that name a country or an organisation which no row describes; where the keeper took it away, one
    /// warning there instead.
    func danglingReferences() -> [Diagnostic] {
        let dangling = references.filter { entities[$0.to] == nil }
        let missed = Dictionary(grouping: dangling, by: \.to)
        let withdrawals = removed.compactMap { id, position -> Diagnostic? in
            guard let rows = missed[id], let first = rows.map(\.at).min() else { return nil }
            let message =
                "row '\(id.key)' removed, though \(rows.count == 1 ? "a row names" : "\(rows.count) rows name") it, "
                + "the first at \(first); change \(rows.count == 1 ? "it" : "them") too"
            return Diagnostic(.warning, at: position, message, id: "removed-id")
        }
        let gone = Set(removed.map(\.id))
        return withdrawals
            + dangling.filter { !gone.contains($0.to) }.map { reference in
                let missing = "no \(reference.to.type.rawValue) '\(reference.to.key)'"
                return Diagnostic(
                    .error, at: reference.at, "\(missing); expected the id of a row of the lexicon", id: "unknown-id")
            }
    }
}

private extension CollectedEntities {
    /// Warns where an earlier row of the type has `name`, too: which of the two it means nobody could tell.
    mutating func claim(_ name: String, for entity: EntityID, at position: SourcePosition) {
        guard let owner = owners[entity.type]?[name], owner != entity else {
            owners[entity.type, default: [:]][name] = entity
            return
        }
        let place = positions[owner].map { " at \($0)" } ?? ""
        warn(
            "name '\(name)' of '\(entity.key)' is that of '\(owner.key)'\(place) too; expected a name of one row; take "
                + "it from one of them, or list it in both as ambiguous",
            at: position, id: "shared-name")
    }

    mutating func warn(_ message: String, at position: SourcePosition, id: String) {
        diagnostics.append(Diagnostic(.warning, at: position, message, id: id))
    }
}
