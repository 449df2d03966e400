import Model
import Testing

@testable import Rendering

@Suite struct TimeTagsTests {
    private func tags(_ time: TimeMention) throws -> String {
        let tags = TimeTags(wording: try TemplatesOnDisk.wording()).tags(time)
        return String(decoding: tags.open + tags.close, as: UTF8.self)
    }

    private func time(_ date: EDTFDate, _ basis: DateBasis, notes: [DateNote] = []) -> TimeMention {
        TimeMention(span: TextSpan(0..<1), date: date, basis: basis, notes: notes, rule: "sample")
    }

    @Test func saysWhatIsMeantWhereTheWordsDoNot() throws {
        #expect(try tags(time(.month(2019, 11), .explicit)) == "<time class=\"t\" datetime=\"2019-11\"></time>")
        #expect(
            try tags(time(.day(2019, 9, 12), .document))
                == "<time class=\"t\" datetime=\"2019-09-12\" title=\"12/9/2019 (theo ngày đăng)\"></time>")
        #expect(
            try tags(time(.day(2019, 2, 31), .explicit, notes: [.noSuchDay]))
                == "<span class=\"t\" title=\"31/2/2019 (ghi rõ trong bài; có thể in sai: lịch không có ngày này)\"></span>"
        )
    }

    @Test func makesNoTimeOfWhatHTMLHasNoDateFor() throws {
        #expect(try tags(time(.year(2016).to(.year(2017)), .explicit)) == "<span class=\"t\"></span>")
    }
}
