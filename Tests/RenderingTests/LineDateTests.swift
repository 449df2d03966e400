import Model
import Testing

@testable import Rendering

@Suite struct LineDateTests {
    private func html(_ publication: PublicationDate) throws -> String? {
        LineDate.html(publication, wording: try TemplatesOnDisk.wording()).map { String(decoding: $0, as: UTF8.self) }
    }

    @Test func saysFromWhatADateWasWorkedOut() throws {
        #expect(
            try html(PublicationDate(date: .day(2020, 12, 14), range: nil, basis: .listOrder))
                == "<div class=\"when\"><time datetime=\"2020-12-14\">14/12/2020</time> · suy ra từ thứ tự danh sách</div>"
        )
        #expect(
            try html(
                PublicationDate(
                    date: nil, range: nil, basis: .unknown, alternatives: [.day(2019, 12, 11), .day(2020, 12, 11)]))
                == "<div class=\"when\">11/12 năm 2019 hoặc 2020 · suy ra, chưa chắc chắn</div>")
    }

    @Test func saysNothingWhereNothingIsKnown() throws {
        #expect(try html(.unknown) == nil)
        #expect(try html(PublicationDate(date: nil, range: DayRange(first: nil, last: nil), basis: .unknown)) == nil)
    }
}
