import Model
import Templating

/// An amount or number that sentences state of a deal: `"2,5 tỷ USD"`, and where.
struct DealClaimItem: TemplateRecord, Hashable {
    /// `"Giá trị"`.
    let field: String
    let amount: String
    /// `"xấp xỉ"`.
    let qualifier: String?
    /// What the figure is told of: the event in words.
    let words: String
    let sources: [EventSourceItem]

    /// Those of a deal; the same figure of the same event stands once, with all sentences that state it.
    static func all(of deal: Deal, _ scope: PageScope) -> [DealClaimItem] {
        struct Key: Hashable {
            let field: DealClaim.Field
            let amount: String
            let qualifier: String?
            let event: Int
        }
        var keys: [Key] = []
        var sources: [Key: [EventReference]] = [:]
        for claim in deal.claims {
            let interpreted = scope.site.archive.documents[claim.source.document]
            let value = interpreted.values[claim.value]
            let reprint = Reprint(interpreted, scope: scope)
            let key = Key(
                field: claim.field,
                amount: scope.wording.amounts.words(value, counted: value.unitWord.flatMap(reprint.words)),
                qualifier: value.qualifier.map { scope.wording.kind(.qualifier, $0.rawValue) }, event: claim.event)
            if sources[key] == nil { keys.append(key) }
            sources[key, default: []].append(claim.source)
        }
        let fields = DealClaim.Field.allCases
        return fields.flatMap { field in keys.filter { $0.field == field } }.map { key in
            DealClaimItem(
                field: scope.wording.kind(.claimField, key.field.rawValue), amount: key.amount,
                qualifier: key.qualifier,
                words: EventHTML.text(scope.index.events.events[deal.events[key.event].event].words, scope: scope),
                sources: EventSourceItem.all(sources[key] ?? [], scope))
        }
    }

    static let fields = TemplateFields<DealClaimItem>(
        .text("field") { $0.field },
        .text("amount") { $0.amount },
        .optionalText("qualifier") { $0.qualifier },
        .text("text") { $0.words },
        .list("sources") { $0.sources })
}
