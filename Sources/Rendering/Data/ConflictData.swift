import Model

/// A conflict as `data/deals.json` has it: what each side says, and where.
struct ConflictData: Encodable {
    struct Side: Encodable {
        let statement: String
        let evidence: [Evidence]
    }

    struct Evidence: Encodable {
        let document: String
        let paragraph: Int
        let sentence: Int
    }

    let field: String
    let type: String
    let withinArticle: Bool
    let sides: [Side]

    init(_ conflict: Conflict, _ archive: Archive) {
        field = conflict.field.rawValue
        type = conflict.type.rawValue
        withinArticle = conflict.isWithinArticle
        sides = conflict.sides.map { side in
            Side(
                statement: ConflictData.words(side, archive),
                evidence: side.evidence.map { telling in
                    let event = archive.event(telling)
                    return Evidence(
                        document: archive.documents[telling.document].document.id.value,
                        paragraph: event.sentence.paragraph, sentence: event.sentence.sentence)
                })
        }
    }

    /// What a side says, as in `2017-09-12`, `375000000 USD`, `denied`, `country/us`.
    private static func words(_ side: Conflict.Side, _ archive: Archive) -> String {
        switch side.statement {
        case .date(let date): return date.description
        case .modality(let modality): return modality.rawValue
        case .supplier(let entity): return entity.description
        case .event(let type): return type.rawValue
        case .value(let place):
            let value = archive.documents[side.evidence[0].document].values[place]
            return "\(value.amount) \(value.unit.code)"
        }
    }
}
