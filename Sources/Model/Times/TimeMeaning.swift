/// What words of `lexicon/times.yml` say about a time, piece by piece: `week -1, weekday 3`.
package struct TimeMeaning: Hashable, Sendable {
    /// One thing that words say.
    package enum Fact: Hashable, Sendable {
        case field(TimeField, TimeForm.Field)
        /// The field is counted by the number of the text, onwards for 1 and back for -1: `"hai tuần trước"`.
        case counted(TimeField, sign: Int)
        /// The field is the number of the text: the last month of `"9 tháng đầu năm"`.
        case statedByCount(TimeField)
        /// The number itself: `"hai"`.
        case count(Int)
        /// A later day that shares its month, `"ngày 30 đến 2/6"`.
        case otherDay(Int)
        case weekend
        case part(PeriodPart)
        case direction(TimeForm.Direction)
        /// Counted from the expression before.
        case previous
    }

    package var facts: [Fact]

    package init(_ facts: [Fact] = []) {
        self.facts = facts
    }

    /// All facts together as the form of an expression.
    package var form: TimeForm {
        var count: Int?
        for case .count(let number) in facts { count = number }
        var form = TimeForm()
        for fact in facts { form.add(fact, count: count) }
        for case .otherDay(let other) in facts { form.endBefore(other) }
        return form
    }
}

private extension TimeForm {
    mutating func add(_ fact: TimeMeaning.Fact, count: Int?) {
        switch fact {
        case .field(let field, let value): set(field, value)
        case .counted(let field, let sign): if let count { set(field, .counted(count * sign)) }
        case .statedByCount(let field): if let count { set(field, .stated(count)) }
        case .count, .otherDay: break
        case .weekend: isWeekend = true
        case .part(let part): self.part = part
        case .direction(let direction): self.direction = direction
        case .previous: origin = .previousExpression
        }
    }

    mutating func set(_ field: TimeField, _ value: Field) {
        let number = if case .stated(let stated) = value { stated } else { Int?.none }
        switch field {
        case .decade: decade = value
        case .year: year = value
        case .quarter: quarter = value
        case .season: season = value
        case .month: month = value
        case .week: week = value
        case .day: day = value
        case .weekday: weekday = number
        case .endYear: endYear = number
        case .endMonth: endMonth = number
        case .endDay: endDay = number
        }
    }

    /// Goes back a month where the day `other`, whose month was taken, is not behind the own day: the 30th of
    /// `"từ 30 đến 2/6"` is in May.
    mutating func endBefore(_ other: Int) {
        guard case .stated(let day) = day, case .stated(let month) = month, day > other else { return }
        self.month = .stated(month == 1 ? 12 : month - 1)
        if month == 1, case .stated(let year) = year { self.year = .stated(year - 1) }
    }
}
