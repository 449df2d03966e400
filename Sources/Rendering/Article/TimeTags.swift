import Model

/// Writes the tags of times and amounts within the text of an article.
///
/// `"12/9"` becomes `<time class="t" datetime="2019-09-12" title="12/9/2019 (theo ngày đăng)">`; what is no day, month or
/// year of the calendar becomes a `span`. An amount becomes `<data value="375000000">`.
struct TimeTags {
    static let endOfAmount = Array("</data>".utf8)

    let wording: Wording

    /// The tags round a time.
    func tags(_ time: TimeMention) -> (open: [UInt8], close: [UInt8]) {
        let machine = DateWording.machine(time.date)
        var open = Array((machine.map { "<time class=\"t\" datetime=\"\($0)\"" } ?? "<span class=\"t\"").utf8)
        if time.basis != .explicit || !time.alternatives.isEmpty || !time.notes.isEmpty {
            open += Array(" title=\"".utf8)
            HTMLEscaper.append(meaning(of: time), to: &open)
            open.append(UInt8(ascii: "\""))
        }
        open.append(UInt8(ascii: ">"))
        return (open, Array((machine == nil ? "</span>" : "</time>").utf8))
    }

    /// The tag that opens an amount.
    func open(_ value: ValueMention) -> [UInt8] {
        Array("<data value=\"\(value.amount)\">".utf8)
    }

    private func meaning(of time: TimeMention) -> String {
        let reasons =
            [wording.kind(.dateBasis, time.basis.rawValue)]
            + time.notes.map { wording.kind(.dateNote, $0.rawValue) }
        return wording.text(
            .timeMeaning,
            ["date": DateItem(time, wording: wording).shown, "basis": reasons.joined(separator: "; ")])
    }
}
