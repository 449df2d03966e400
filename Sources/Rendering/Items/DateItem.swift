import Model
import Templating

/// A date as readers and as machines read it: templates print `partials/date.html` for it.
struct DateItem: TemplateRecord, Hashable {
    /// `"6/12/2019"`, `"11/12/2019 hoặc 11/12/2020"` or `"không rõ ngày"`.
    let shown: String
    /// `"2019-12-06"`; `nil` where no single day, month or year is known.
    let machine: String?
    /// `"suy ra"` beside a date that was worked out; `nil` for one that is stated.
    let note: String?

    init(_ date: CalendarDate?, wording: Wording) {
        shown = wording.date(date)
        machine = date?.description
        note = nil
    }

    /// A date that was worked out from many sentences; on what it rests, others say.
    init(_ date: EDTFDate?, wording: Wording) {
        self.init(date, isInferred: false, wording: wording)
    }

    /// When a deal came to a step, or at the latest came to it.
    init(_ date: DealDate, wording: Wording) {
        shown = wording.dates.words(date)
        machine = date.isLatest ? nil : DateWording.machine(date.date)
        note = nil
    }

    /// When an article or a digest's line was published, as far as that is known.
    init(_ publication: PublicationDate, wording: Wording) {
        let words: String? =
            if let date = publication.date {
                wording.dates.words(date)
            } else if !publication.alternatives.isEmpty {
                wording.dates.words(oneOf: publication.alternatives)
            } else {
                publication.range.flatMap(wording.dates.words)
            }
        shown = words ?? wording.text(.noDate)
        machine = publication.date.flatMap(DateWording.machine)
        note = words == nil || !publication.isInferred ? nil : wording.text(.inferred)
    }

    /// What a text means by a time that it names; on what that rests, others say.
    init(_ time: TimeMention, wording: Wording) {
        let isOpen = time.date.lacksYear && !time.alternatives.isEmpty
        shown = isOpen ? wording.dates.words(oneOf: time.alternatives) : wording.dates.words(time.date)
        machine = DateWording.machine(time.date)
        note = nil
    }

    /// When an event happened, as far as its sentence says.
    init(_ time: EventMention.TimeReading?, wording: Wording) {
        let isOpen = time.map { $0.date.lacksYear && !$0.alternatives.isEmpty } ?? false
        shown =
            time.map { isOpen ? wording.dates.words(oneOf: $0.alternatives) : wording.dates.words($0.date) }
            ?? wording.text(.noDate)
        machine = time.flatMap { DateWording.machine($0.date) }
        note = nil
    }

    /// The year of some of a digest's lines.
    init(year: Int?, isInferred: Bool, wording: Wording) {
        self.init(year.map { EDTFDate(EDTFDate.Point(.known($0))) }, isInferred: isInferred, wording: wording)
    }

    /// The years over which the lines of a digest were published: `"năm 2019–2022"`, or `"từ 2019"` where nobody knows
    /// the day of the newest line; other documents have their own date.
    init(of interpreted: InterpretedDocument, wording: Wording) {
        let lines = interpreted.document.kind == .digest ? interpreted.resolved.paragraphDates : []
        let days = lines.compactMap(\.possibleDays)
        guard let first = days.compactMap(\.first).min()?.date.year,
            let last = days.compactMap(\.last).max()?.date.year
        else {
            self.init(interpreted.publication, wording: wording)
            return
        }
        let isInferred = lines.contains(where: \.isInferred)
        if lines.contains(where: { $0.possibleDays == nil && $0.range?.first != nil && $0.range?.last == nil }) {
            self.init(shown: wording.years(first: first, last: nil), isInferred: isInferred, wording: wording)
            return
        }
        self.init(
            EDTFDate(EDTFDate.Point(.known(first)), to: first == last ? nil : EDTFDate.Point(.known(last))),
            isInferred: isInferred, wording: wording)
    }

    static let fields = TemplateFields<DateItem>(
        .text("shown") { $0.shown },
        .optionalText("machine") { $0.machine },
        .optionalText("note") { $0.note })
}

private extension DateItem {
    init(shown: String?, isInferred: Bool, wording: Wording) {
        self.shown = shown ?? wording.text(.noDate)
        machine = nil
        note = shown != nil && isInferred ? wording.text(.inferred) : nil
    }

    init(_ date: EDTFDate?, isInferred: Bool, wording: Wording) {
        shown = date.map { wording.dates.words($0) } ?? wording.text(.noDate)
        machine = date.flatMap(DateWording.machine)
        note = date != nil && isInferred ? wording.text(.inferred) : nil
    }
}
