import Model

/// An expression of time with its place in the document and what the words round it tell.
struct PlacedTime {
    let expression: TimeExpression
    let paragraph: Int
    let sentence: TextSpan
    let tense: Tense?
    /// Whether the text looks back there: `"kể từ ngày 24/2"`.
    let looksBack: Bool
    let calendar: FormCalendar

    /// The date as far as the words alone give it.
    let asWritten: EDTFDate
    /// The day of the week printed with it or right before it, as in `"thứ Hai (7/12)"`.
    var weekday: Int?

    init(_ expression: TimeExpression, paragraph: Int, sentence: TextSpan, tenses: TenseReader, lower: [UInt8]) {
        self.expression = expression
        self.paragraph = paragraph
        self.sentence = sentence
        calendar = FormCalendar(expression.form)
        let direction: Tense? = expression.form.direction.map { $0 == .past ? .past : .future }
        tense = direction ?? tenses.tense(of: expression.span, in: sentence, lower: lower)
        looksBack = tenses.looksBack(at: expression.span, in: sentence, lower: lower)
        asWritten = calendar.date(from: nil).date
        weekday = expression.form.weekday
    }

    /// Whether it may be the day of what the text reports, to which a year is wanting: `"ngày 9/10"`.
    var isReportedDay: Bool {
        calendar.lacksYearOnly && calendar.statesDay && tense != .future && !looksBack
    }

    /// Whether it is such a day that is still to come.
    var isPlannedDay: Bool { calendar.lacksYearOnly && calendar.statesDay && tense == .future }
}
