import Model
import Testing

@testable import Reading

@Suite struct LexiconTableTests {
    static let builtIn = "id,name,aliases,maker\nkilo,Kilo,Varshavyanka|636,Rubin\ns-400,S-400,,Almaz\n"

    @Test(arguments: [
        // The columns that the keeper names replace, an empty cell too; the others stay.
        ("id,aliases\ns-400,SA-21\n", ["kilo/Kilo/Varshavyanka|636/Rubin", "s-400/S-400/SA-21/Almaz"]),
        ("id,aliases\nkilo,\n", ["kilo/Kilo//Rubin", "s-400/S-400//Almaz"]),
        ("maker,id\nX,kilo\n", ["kilo/Kilo/Varshavyanka|636/X", "s-400/S-400//Almaz"]),
        (
            "id,name\nsky-sonic,Sky Sonic\n",
            ["kilo/Kilo/Varshavyanka|636/Rubin", "s-400/S-400//Almaz", "sky-sonic/Sky Sonic//"]
        ),
        ("id,remove\nkilo,yes\ns-400,\n", ["s-400/S-400//Almaz"]),
        ("id\n", ["kilo/Kilo/Varshavyanka|636/Rubin", "s-400/S-400//Almaz"]),
    ])
    func laysTheKeepersRowsOverTheOthers(_ own: String, _ rows: [String]) {
        let table = read(own)
        let columns = ["id", "name", "aliases", "maker"]
        #expect(table.diagnostics == [])
        #expect(
            table.rows.map { row in columns.map { row[column: $0] }.joined(separator: "/") } == rows)
    }

    @Test(arguments: [
        (
            "id,aliasses\ns-400,SA-21\n",
            "1:4: error: unknown column 'aliasses'; did you mean 'aliases'?; column left out [unknown-column]"
        ),
        (
            "id,aliases\ns-40,SA-21\n",
            "2:1: error: no row 's-40' in lexicon/t.csv to change, and no name for a new one; did you mean 's-400'?; row "
                + "left out [unknown-row]"
        ),
        (
            "id,remove\nkylo,yes\n",
            "2:1: error: no row 'kylo' in lexicon/t.csv to remove; did you mean 'kilo'?; row left out [unknown-row]"
        ),
        ("id,remove\nkilo,ja\n", "2:6: error: remove 'ja'; expected 'yes' or nothing; read as nothing [bad-remove]"),
        (
            "id,aliases\nkilo,a\nkilo,b\n",
            "3:1: error: id 'kilo' stands at own-lexicon/t.csv:2:1 too; ids are unique within a file; row left out "
                + "[repeated-id]"
        ),
        (
            "ID;name\nkilo;X\n",
            "1: error: semicolons between the columns; expected commas; save the table as CSV with commas; file left out [csv-no-column]"
        ),
        ("key,name\nkilo,X\n", "1: error: no column 'id'; add it to the first row; file left out [csv-no-column]"),
        ("", ": error: no header; expected a first row that names the columns, such as 'id' [csv-no-header]"),
    ])
    func reportsWhatItCannotUseInTheKeepersFile(_ own: String, _ problem: String) {
        let place = problem.hasPrefix(":") ? "own-lexicon/t.csv" : "own-lexicon/t.csv:"
        #expect(read(own).diagnostics.map(\.description) == [place + problem])
    }

    @Test func tellsForEachValueInWhichFileItStands() {
        let row = read("id,aliases\ns-400,SA-21\n").rows[1]
        #expect(row.position(of: "aliases").description == "own-lexicon/t.csv:2:7")
        #expect(row.position(of: "maker").description == "lexicon/t.csv:3:14")
    }

    @Test func keepsWhatWasTakenAway() {
        let removed = read("id,remove\nkilo,yes\n").removed
        #expect(removed.map { "\($0.id) \($0.position)" } == ["kilo own-lexicon/t.csv:2:1"])
    }

    private func read(_ own: String) -> LexiconTable {
        LexiconTable(
            Array(LexiconTableTests.builtIn.utf8), path: "lexicon/t.csv", columns: ["id", "name"], name: "name",
            own: SourceText(path: "own-lexicon/t.csv", bytes: Array(own.utf8)))
    }
}
