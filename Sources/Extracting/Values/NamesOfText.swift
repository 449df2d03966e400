import Model

/// The names of a document, asked for by place.
struct NamesOfText {
    private let names: [NameMatch]

    /// Creates them from `names` in order of the text.
    init(_ names: [NameMatch]) {
        self.names = names
    }

    /// The weapon's name that begins at `offset`.
    func weapon(at offset: Int) -> TextSpan? {
        let index = first(from: offset)
        guard index < names.count, names[index].span.start == offset, NamesOfText.isWeapon(names[index]) else {
            return nil
        }
        return names[index].span
    }

    /// Whether a weapon is named within `span`.
    func hasWeapon(in span: TextSpan) -> Bool {
        names[first(from: span.start)...].prefix { $0.span.start < span.end }.contains(where: NamesOfText.isWeapon)
    }

    /// The countries named within `span`, not too far from `offset`: those before it first, the nearest at the head, then
    /// those behind it.
    func countries(in span: TextSpan, from offset: Int) -> [EntityID] {
        let start = max(span.start, offset - NamesOfText.reach)
        let end = min(span.end, offset + NamesOfText.reach)
        let countries = names[first(from: start)...].prefix { $0.span.start < end }
            .compactMap { name in
                name.readings.first { $0.entity.type == .country }.map { (place: name.span.start, id: $0.entity) }
            }
        return countries.filter { $0.place < offset }.reversed().map(\.id)
            + countries.filter { $0.place >= offset }.map(\.id)
    }
}

private extension NamesOfText {
    /// In bytes; few sentences of newspapers are longer.
    static let reach = 1_000

    static func isWeapon(_ name: NameMatch) -> Bool {
        name.readings.contains { $0.entity.type == .weapon }
    }

    /// The index of the first name that begins at `offset` or behind.
    func first(from offset: Int) -> Int {
        var low = 0
        var high = names.count
        while low < high {
            let middle = (low + high) / 2
            if names[middle].span.start >= offset { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
