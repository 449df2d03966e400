import Templating

/// A year with the number of its events and a bar as long as its share of the largest number.
struct YearItem: TemplateRecord, Hashable {
    let label: String
    let href: String?
    let count: String
    /// A picture for the eye alone; the number stands beside it.
    let bar: [UInt8]

    init(_ year: Int, count: Int, largest: Int, _ scope: PageScope) {
        label = String(year)
        href = scope.href(to: .events(year: year))
        self.count = scope.wording.number(count)
        let share = Double(count) / Double(max(1, largest))
        bar = SVGElement(.svg, [.hidden], "", [SVGElement(.rect, [.share(share), .height(100)])]).html
    }

    static let fields = TemplateFields<YearItem>(
        .text("label") { $0.label },
        .optionalText("href") { $0.href },
        .text("count") { $0.count },
        .html("bar") { $0.bar })
}
