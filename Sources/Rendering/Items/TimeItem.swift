import Model
import Templating

/// A time that an article names and what is understood by it.
struct TimeItem: TemplateRecord, Hashable {
    /// As printed: `"hôm qua"`.
    let printed: String
    let href: String?
    let date: DateItem
    /// `"theo ngày đăng"`.
    let basis: String
    /// What is odd about it: `"có thể in sai: lệch thứ tự danh sách"`.
    let notes: [String]
    /// What speaks for this date and not for that of the article, which stands beside the article's.
    let evidence: [EvidenceItem]
    /// Whether it rests on what speaks for the date of the article, too.
    let sharesEvidence: Bool

    /// `nil` where the words may not be shown.
    init?(_ time: TimeMention, published: PublicationDate, from reprint: Reprint, wording: Wording) {
        guard let printed = reprint.words(time.span) else { return nil }
        self.printed = printed
        href = reprint.href(to: time.span)
        date = DateItem(time, wording: wording)
        basis = wording.kind(.dateBasis, time.rule == "correction" ? time.rule : time.basis.rawValue)
        notes = time.notes.map { wording.kind(.dateNote, $0.rawValue) }
        let shared = Set(EvidenceItem.all(published.evidence, from: reprint, wording: wording))
        let all = EvidenceItem.all(time.evidence, besides: time.span, from: reprint, wording: wording)
        evidence = all.filter { !shared.contains($0) }
        sharesEvidence = evidence.count < all.count
    }

    static let fields = TemplateFields<TimeItem>(
        .text("printed") { $0.printed },
        .optionalText("href") { $0.href },
        .record("date") { $0.date },
        .text("basis") { $0.basis },
        .texts("notes") { $0.notes },
        .list("evidence") { $0.evidence },
        .flag("shares_evidence") { $0.sharesEvidence })
}
