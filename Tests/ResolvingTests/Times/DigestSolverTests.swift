import Model
import Testing

@testable import Resolving

@Suite struct DigestSolverTests {
    /// Random pages whose lines keep the order and lie close together: the true year of every line is among the best.
    @Test(arguments: 0..<40)
    func findsTheTrueYearsOfAnOrderlyPage(_ seed: Int) {
        var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 &+ 1
        func dice(_ sides: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % sides
        }
        var day = CalendarDay(number: 18_000 + dice(1_000))
        let newest = day
        var days: [CalendarDay] = []
        for _ in 0..<15 {
            day = day.adding(days: -dice(90))
            days.append(day)
        }
        let lines = days.map { day in
            DigestLine(days: .all, lead: Self.lead(day), pinned: nil, years: 2010...newest.date.year)
        }
        let costs = DigestSolver(lines, newest: newest).costs()
        for (number, line) in lines.enumerated() {
            let best = line.options.indices.filter { costs.options[number][$0] == costs.best }
            #expect(best.map { line.options[$0].day } == [days[number]], "line \(number)")
        }
    }

    /// Whatever is chosen, no line stands above one that is newer by more than a line's delay.
    @Test(arguments: [
        [(3, 3), (20, 12), (15, 12), (30, 11), (1, 1)], [(1, 1), (31, 12), (2, 1), (30, 12)],
        [(5, 3), (6, 3), (4, 3)], [(28, 2), (29, 2), (1, 3), (20, 2)],
    ])
    func keepsTheOrder(_ days: [(day: Int, month: Int)]) {
        let lines = days.map { day in
            DigestLine(
                days: .all, lead: LeadDay([Self.time(day: day.day, month: day.month)]), pinned: nil, years: 2015...2020)
        }
        let choices = DigestChoices(lines, newest: CalendarDay(year: 2020, month: 4, day: 1))
        let chosen = lines.indices.compactMap { line in choices.chosen[line].map { lines[line].options[$0].day } }
        #expect(chosen.count >= 3)
        for (above, below) in zip(chosen, chosen.dropFirst()) { #expect(below.number - above.number <= LeadDay.lag) }
    }

    private static func lead(_ day: CalendarDay) -> LeadDay? {
        LeadDay([time(day: day.date.day, month: day.date.month)])
    }

    private static func time(day: Int, month: Int) -> PlacedTime {
        var form = TimeForm()
        form.day = .stated(day)
        form.month = .stated(month)
        let span = TextSpan(0..<1)
        return PlacedTime(
            TimeExpression(span: span, form: form, rule: "test"), paragraph: 0, sentence: span,
            tenses: TenseReader(DatingRules()), lower: [0x61])
    }
}
