import Model
import Templating

/// When newspapers mention an entity: bars by year or month, and the table behind them.
struct MentionChart: TemplateRecord {
    let title: String
    let picture: [UInt8]
    let rows: [MentionRow]
    let hasInferred: Bool
    /// `"12 câu không rõ năm đăng…"`; `nil` when there is none.
    let undated: String?

    /// Of so small a share of the sentences the time must be known, or the bars would mislead.
    private static let known = 0.25

    /// `nil` where there is nothing to compare: fewer than two years or months with sentences, or hardly any dates.
    init?(_ dossier: Dossier, _ scope: PageScope) {
        let counts = MentionCounts(dossier, in: scope.site.archive.documents)
        guard counts.periods.count(where: { $0.total > 0 }) > 1 else { return nil }
        let periods = counts.periods
        let dated = periods.reduce(0) { $0 + $1.total }
        guard Double(dated) >= MentionChart.known * Double(dated + counts.undated) else { return nil }
        let wording = scope.wording
        let names = periods.map { MentionChart.name($0, wording) }
        title = wording.text(
            periods.contains { $0.month != nil } ? .mentionsByMonth : .mentionsByYear, ["name": dossier.entity.name])
        let most = periods.indices.max { periods[$0].total < periods[$1].total } ?? 0
        picture = MentionBars(periods: periods, names: names, wording: wording).svg(
            title: title,
            summary: wording.text(
                .mentionsSummary,
                [
                    "first": names.first ?? "", "last": names.last ?? "",
                    "total": wording.number(dated), "most": names[most],
                    "count": wording.number(periods[most].total),
                ]))
        rows = zip(periods, names).map { period, name in
            MentionRow(
                label: name, count: wording.number(period.total), inferred: wording.number(period.inferred))
        }
        hasInferred = periods.contains { $0.inferred > 0 }
        undated = counts.undated == 0 ? nil : wording.count(.mentionsUndated, counts.undated)
    }

    private static func name(_ period: MentionPeriod, _ wording: Wording) -> String {
        guard let month = period.month else { return String(period.year) }
        return wording.text(.mentionMonth, ["month": String(month), "year": String(period.year)])
    }

    static let fields = TemplateFields<MentionChart>(
        .text("title") { $0.title },
        .html("picture") { $0.picture },
        .list("rows") { $0.rows },
        .flag("has_inferred") { $0.hasInferred },
        .optionalText("undated") { $0.undated })
}
