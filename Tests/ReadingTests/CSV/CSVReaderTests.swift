import Model
import Testing

@testable import Reading

@Suite struct CSVReaderTests {
    /// A tiny file and the values of its columns `id` and `tên`, row by row.
    struct Sample: CustomTestStringConvertible {
        let text: String
        let rows: [[String]]
        var testDescription: String { text.debugDescription }
    }

    static let samples = [
        Sample(text: "id,tên\ns-400,S-400 Triumf\n", rows: [["s-400", "S-400 Triumf"]]),
        Sample(text: "id,tên\ns-400,S-400", rows: [["s-400", "S-400"]]),
        Sample(text: "\u{FEFF}id,tên\r\nf-16,F-16\r\nf-35,F-35\r\n", rows: [["f-16", "F-16"], ["f-35", "F-35"]]),
        Sample(text: "tên,id\nS-400,s-400\n", rows: [["s-400", "S-400"]]),
        Sample(text: "id,tên\na,\"Súng, đạn\"\n", rows: [["a", "Súng, đạn"]]),
        Sample(text: "id,tên\na,\"tên lửa \"\"Rồng lửa\"\"\"\n", rows: [["a", "tên lửa \"Rồng lửa\""]]),
        Sample(text: "id,tên\na,\"hai\ndòng\"\nb,x\n", rows: [["a", "hai\ndòng"], ["b", "x"]]),
        Sample(text: "id,tên\na,\"\"\"\"\n", rows: [["a", "\""]]),
        Sample(text: "id,tên\na,\n,\n", rows: [["a", ""], ["", ""]]),
        Sample(text: "id,tên\na,\"\"\n", rows: [["a", ""]]),
        Sample(text: "id,tên\na,5\" nòng\n", rows: [["a", "5\" nòng"]]),
        Sample(text: "id,tên\na, \"x\" \n", rows: [["a", " \"x\" "]]),
        Sample(text: "\n\r\nid,tên\n\n\na,b\n\n", rows: [["a", "b"]]),
        Sample(text: "id,tên\na,x\ry\r", rows: [["a", "x\ry"]]),
        Sample(text: "id,nguồn,tên,\na,SIPRI,b,\n", rows: [["a", "b"]]),
        Sample(text: "id,tên\n", rows: []),
    ]

    @Test(arguments: samples)
    func readsRowsByTheNamesOfTheirColumns(_ sample: Sample) {
        let (table, diagnostics) = read(sample.text)
        #expect(table.rows.map { [$0[column: "id"], $0[column: "tên"]] } == sample.rows)
        #expect(diagnostics.isEmpty)
    }

    @Test(arguments: [
        ("", "t.csv: error: no header; expected a first row that names the columns, such as 'id,tên' [csv-no-header]"),
        (
            "id,tên\na\nb,c\n",
            "t.csv:2: error: 1 column where the header has 2; add a comma for each empty value; row left out "
                + "[csv-missing-column]"
        ),
        (
            "id,tên\na,Súng, đạn\nb,c\n",
            "t.csv:2:8: error: 3 columns where the header has 2; put a value that holds a comma in double quotes; "
                + "row left out [csv-extra-column]"
        ),
        (
            "id,tên\nđ,\"Súng\nb,c\n",
            "t.csv:2:3: error: quote never closed; close it with '\"' and write a quote inside a value twice; "
                + "row left out [csv-unclosed-quote]"
        ),
        (
            "id,tên\na,\"Tên \"lửa\nb,c\n",
            "t.csv:2:9: error: text after a closing quote; expected a comma or the end of the row; "
                + "write a quote inside a value twice; row left out [csv-text-after-quote]"
        ),
        (
            "id,tên\na,\"hai\ndòng\"x\nb,c\n",
            "t.csv:3:6: error: text after a closing quote; expected a comma or the end of the row; "
                + "write a quote inside a value twice; row left out [csv-text-after-quote]"
        ),
        (
            "id,tên,id\nb,c,\n",
            "t.csv:1:8: error: column 'id' named twice; the first one counts; rename or remove this one "
                + "[csv-repeated-column]"
        ),
        (
            "id,ten\nb,c\n",
            "t.csv:1: error: no column 'tên'; rename the column 'ten'; file left out [csv-no-column]"
        ),
        (
            "id,nước\nb,c\n",
            "t.csv:1: error: no column 'tên'; add it to the first row; file left out [csv-no-column]"
        ),
        (
            "id;tên\nb;c\n",
            "t.csv:1: error: semicolons between the columns; expected commas; save the table as CSV with commas; file left "
                + "out [csv-no-column]"
        ),
        (
            "id,tên\ra,b\rc,d\r",
            "t.csv:1: error: line break after 'tên' is a lone CR; expected LF or CR LF; save the table with the line ends of "
                + "Unix; file left out [csv-line-ends]"
        ),
        ("tên,tên\nb,c\n", "t.csv:1: error: no column 'id'; add it to the first row; file left out [csv-no-column]"),
    ])
    func reportsWhatIsWrong(_ text: String, _ expected: String) {
        #expect(read(text).diagnostics.map(\.description) == [expected])
    }

    @Test(arguments: [
        "id,tên\na\nb,c\n", "id,tên\na,x,y\nb,c\n", "id,tên\na,\"x\nb,c\n", "id,tên\na,\"x\"y\nb,c\n",
        "id,tên,id\nb,c,\n",
    ])
    func keepsTheRowsBesideABadOne(_ text: String) {
        #expect(read(text).table.rows.map { [$0[column: "id"], $0[column: "tên"]] } == [["b", "c"]])
    }

    @Test(arguments: [
        ([UInt8("a"), 0x2C, 0xE1, 0xBA], "t.csv:2:3: error: byte 0xE1 isn't UTF-8"),
        ([0xFF, 0x2C, UInt8("x")], "t.csv:2:1: error: byte 0xFF isn't UTF-8"),
        ([0x22, 0x22, 0x22, 0xC3, 0xAA, 0x0A, 0x80, 0x22, 0x2C], "t.csv:3:1: error: byte 0x80 isn't UTF-8"),
    ])
    func leavesOutARowThatIsNotUTF8(_ row: [UInt8], _ start: String) {
        let bytes = Array("id,tên\n".utf8) + row + Array("\nb,c\n".utf8)
        let (table, diagnostics) = CSVReader.read(bytes, path: "t.csv", columns: ["id", "tên"])
        #expect(
            diagnostics.map(\.description) == [
                start + "; save the file as UTF-8; row left out [not-utf8]"
            ])
        #expect(table.rows.map { $0[column: "id"] } == ["b"])
    }

    @Test func tellsWhereEachValueStands() {
        let (table, _) = read("id,tên,nước\na,\"hai\ndòng\",Đức\nđ,x,y\n")
        #expect(table.rows.map(\.line) == [2, 4])
        #expect(table.rows[0].position(of: "tên") == SourcePosition(path: "t.csv", line: 2, column: 3))
        #expect(table.rows[0].position(of: "nước") == SourcePosition(path: "t.csv", line: 3, column: 7))
        #expect(table.rows[1].position(of: "tên") == SourcePosition(path: "t.csv", line: 4, column: 3))
        #expect(table.rows[1].position(of: "không") == SourcePosition(path: "t.csv", line: 4))
    }

    @Test func givesNothingForAColumnThatTheTableDoesNotHave() {
        #expect(read("id,tên\na,b\n").table.rows.map { $0[column: "nguồn"] } == [""])
    }

    @Test func keepsUnknownColumnsInTheHeader() {
        let (table, _) = read("id,nguồn,tên\na,SIPRI,b\n")
        #expect(table.header == ["id", "nguồn", "tên"])
        #expect(table.rows.map { $0[column: "nguồn"] } == ["SIPRI"])
    }

    @Test func findsAllBadRowsOfAFile() {
        let (table, diagnostics) = read("id,tên\na\nb,c\nd,e,f\ng,\"h\"i\nj,k\n")
        #expect(diagnostics.map(\.id) == ["csv-missing-column", "csv-extra-column", "csv-text-after-quote"])
        #expect(diagnostics.map(\.position.line) == [2, 4, 5])
        #expect(table.rows.map { $0[column: "id"] } == ["b", "j"])
    }

    /// Whatever is quoted comes back as it was.
    @Test(arguments: ["", "\"", "\"\"", ",", "\n", "\r\n", "a\"b,\nc", "Thổ Nhĩ Kỳ", "\"\n\"\n", "x\"\"", "e\u{301}"])
    func returnsEveryQuotedValueUnchanged(_ value: String) {
        let quoted =
            "\"" + value.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
        let (table, diagnostics) = read("id,tên\n\(quoted),\(quoted)\n")
        #expect(diagnostics.isEmpty)
        #expect(table.rows.map { Array($0[column: "id"].utf8) } == [Array(value.utf8)])
        #expect(table.rows.map { Array($0[column: "tên"].utf8) } == [Array(value.utf8)])
    }

    private func read(_ text: String) -> (table: CSVTable, diagnostics: [Diagnostic]) {
        CSVReader.read(Array(text.utf8), path: "t.csv", columns: ["id", "tên"])
    }
}

private extension UInt8 {
    init(_ character: Unicode.Scalar) { self = UInt8(ascii: character) }
}
