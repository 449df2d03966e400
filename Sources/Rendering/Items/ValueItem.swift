import Model
import Templating

/// An amount of money or a number of weapons that an article states.
struct ValueItem: TemplateRecord, Hashable {
    /// The anchor of its row: `value-2`.
    let id: String
    /// As printed: `"gần 375 triệu USD"`.
    let printed: String
    let href: String?
    /// `"375 triệu USD"`.
    let amount: String
    /// `"375.000.000 USD"`; `nil` where `amount` says it already.
    let inFull: String?
    /// `"xấp xỉ"`.
    let qualifier: String?
    /// The value that it converts, with the link to its row.
    let conversion: LinkItem?

    /// Makes the item of the value with this number of the document; `nil` where the words may not be shown.
    init?(_ number: Int, in interpreted: InterpretedDocument, from reprint: Reprint, wording: Wording) {
        let values = interpreted.resolved.values
        let value = values[number]
        guard let printed = reprint.words(value.span) else { return nil }
        id = ValueItem.id(number)
        self.printed = printed
        href = reprint.href(to: value.span)
        amount = wording.amounts.words(value, counted: value.unitWord.flatMap(reprint.words))
        inFull = wording.amounts.inFull(value)
        qualifier = value.qualifier.map { wording.kind(.qualifier, $0.rawValue) }
        conversion = value.conversionOf.flatMap { original in
            reprint.words(values[original].span).map { LinkItem(label: $0, href: "#\(ValueItem.id(original))") }
        }
    }

    static let fields = TemplateFields<ValueItem>(
        .text("id") { $0.id },
        .text("printed") { $0.printed },
        .optionalText("href") { $0.href },
        .text("amount") { $0.amount },
        .optionalText("in_full") { $0.inFull },
        .optionalText("qualifier") { $0.qualifier },
        .optionalRecord("conversion") { $0.conversion })

    private static func id(_ number: Int) -> String { "value-\(number + 1)" }
}
