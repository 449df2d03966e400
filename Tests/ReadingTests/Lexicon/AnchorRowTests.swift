import Model
import Testing

@testable import Reading

@Suite struct AnchorRowTests {
    static let header = "id,name_vi,edtf,kind,cues,office,example,source\n"

    @Test func readsARow() throws {
        let row =
            "biden,Nhậm chức,2021-01-20,scheduled,biden & nhậm chức|lễ nhậm chức,joe-biden=Tổng thống Mỹ,[Biden] …,W"
        let (anchors, diagnostics) = Self.read(row)
        let anchor = try #require(anchors.first)
        #expect(diagnostics == [])
        #expect(anchor.date.description == "2021-01-20")
        #expect(anchor.cues == [["biden", "nhậm chức"], ["lễ nhậm chức"]])
        #expect(anchor.office == Anchor.Office(person: EntityID(.person, "joe-biden"), title: "Tổng thống Mỹ"))
        #expect(anchor.example?.text == "Biden …")
    }

    @Test(arguments: [
        (
            "A B,n,2021,event,c,,e,W",
            "anchors.csv:2:1: error: id 'A B'; expected small letters a to z and digits, parted by "
                + "hyphens; row left out [bad-id]"
        ),
        (
            "a,n,2021-02-30,event,c,,e,W",
            "anchors.csv:2:5: error: date '2021-02-30'; expected year-month-day, year-month or "
                + "year; row left out [bad-date]"
        ),
        (
            "a,n,2021,event,c,joe,e,W",
            "anchors.csv:2:18: error: office 'joe'; expected person=title; row left out "
                + "[bad-office]"
        ),
        (
            "a,n,2021,event,c,,[e,W",
            "anchors.csv:2:19: error: example whose brackets don't pair; expected [ and ] round the "
                + "cue; row left out [bad-example]"
        ),
    ])
    func reportsARowThatCannotBeUsed(_ row: String, _ message: String) {
        let (anchors, diagnostics) = Self.read(row)
        #expect(anchors.isEmpty)
        #expect(diagnostics.map(\.description) == [message])
    }

    @Test func reportsARepeatedID() {
        let rows = "a,n,2021,event,c,,e,W\na,n,2022,event,c,,e,W"
        let (anchors, diagnostics) = Self.read(rows)
        #expect(anchors.count == 1)
        #expect(diagnostics.map(\.id) == ["repeated-id"])
    }

    private static func read(_ rows: String) -> (anchors: [Anchor], diagnostics: [Diagnostic]) {
        let table = LexiconTable(Array((header + rows).utf8), path: "anchors.csv", columns: AnchorRow.columns)
        return AnchorRow.anchors(of: table.rows)
    }
}
