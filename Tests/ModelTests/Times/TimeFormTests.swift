import Model
import Testing

@Suite struct TimeFormTests {
    static let forms: [(String, TimeForm)] = [
        (
            "2017-10-09",
            form {
                $0.year = .stated(2017); $0.month = .stated(10); $0.day = .stated(9)
            }
        ),
        (
            "XXXX-10-09",
            form {
                $0.month = .stated(10); $0.day = .stated(9)
            }
        ),
        (
            "XXXX-12-07, weekday 1",
            form {
                $0.month = .stated(12); $0.day = .stated(7); $0.weekday = 1
            }
        ),
        (
            "XXXX-06-03/XXXX-06-05",
            form {
                $0.month = .stated(6); $0.day = .stated(3); $0.endDay = 5
            }
        ),
        (
            "XXXX-05-28/XXXX-06-01",
            form {
                $0.month = .stated(5); $0.day = .stated(28); $0.endMonth = 6; $0.endDay = 1
            }
        ),
        (
            "2019-11",
            form {
                $0.year = .stated(2019); $0.month = .stated(11)
            }
        ),
        (
            "XXXX-02, future",
            form {
                $0.month = .stated(2); $0.direction = .future
            }
        ),
        (
            "2019-11/2020-02",
            form {
                $0.year = .stated(2019); $0.month = .stated(11); $0.endYear = 2020; $0.endMonth = 2
            }
        ),
        (
            "XXXX-06-21/XXXX-06-30",
            form {
                $0.month = .stated(6); $0.part = .late
            }
        ),
        (
            "2020-02-21/2020-02-29",
            form {
                $0.year = .stated(2020); $0.month = .stated(2); $0.part = .late
            }
        ),
        (
            "XXXX-02-16/XXXX-02-28",
            form {
                $0.month = .stated(2); $0.part = .secondHalf
            }
        ),
        (
            "2019-35",
            form {
                $0.year = .stated(2019); $0.quarter = .stated(3)
            }
        ),
        (
            "2019-09",
            form {
                $0.year = .stated(2019); $0.quarter = .stated(3); $0.part = .late
            }
        ),
        (
            "2019-22",
            form {
                $0.year = .stated(2019); $0.season = .stated(2)
            }
        ),
        ("2017", form { $0.year = .stated(2017) }),
        (
            "2016/2017",
            form {
                $0.year = .stated(2016); $0.endYear = 2017
            }
        ),
        (
            "2020-01/2020-06",
            form {
                $0.year = .stated(2020); $0.part = .firstHalf
            }
        ),
        ("XXXX-10/XXXX-12", form { $0.part = .late }),
        ("199X", form { $0.decade = .stated(199) }),
        (
            "1997/1999",
            form {
                $0.decade = .stated(199); $0.part = .late
            }
        ),
        (
            "year -1, month 4",
            form {
                $0.year = .counted(-1); $0.month = .stated(4)
            }
        ),
        (
            "year -1, late",
            form {
                $0.year = .counted(-1); $0.part = .late
            }
        ),
        ("day -1", form { $0.day = .counted(-1) }),
        (
            "week +0, weekend",
            form {
                $0.week = .counted(0); $0.isWeekend = true
            }
        ),
        (
            "week -1, weekday 3",
            form {
                $0.week = .counted(-1); $0.weekday = 3
            }
        ),
        (
            "previous: day +1",
            form {
                $0.origin = .previousExpression; $0.day = .counted(1)
            }
        ),
        ("weekday 3", form { $0.weekday = 3 }),
        ("day 9", form { $0.day = .stated(9) }),
    ]

    @Test(arguments: forms)
    func saysWhatTheWordsSay(_ text: String, _ form: TimeForm) {
        #expect(form.description == text)
    }

    @Test(arguments: forms)
    func statesADateOnlyWhereNothingIsCounted(_ text: String, _ form: TimeForm) {
        let isDate = text.utf8.first.map { (0x30...0x39).contains($0) } == true || text.hasPrefix("XXXX")
        #expect((form.calendarDate != nil) == isDate)
        #expect(form.isCounted == (text.contains("+") || text.contains(" -")))
    }

    private static func form(_ fill: (inout TimeForm) -> Void) -> TimeForm {
        var form = TimeForm()
        fill(&form)
        return form
    }
}
