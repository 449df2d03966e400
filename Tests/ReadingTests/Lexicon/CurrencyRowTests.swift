import Model
import Testing

@testable import Reading

@Suite struct CurrencyRowTests {
    @Test func readsTheWordsOfACurrency() throws {
        let result = try LexiconFolder(currencies: [
            "code: RUB; country: RU; forms: rúp|rúp Nga; forms_large: đồng; forms_before: ₽"
        ]).read()
        #expect(result.diagnostics == [])
        #expect(
            result.lexicon.numbers.currencies == [
                Currency(
                    code: "RUB", country: EntityID(.country, "ru"), forms: ["rúp", "rúp Nga"], largeForms: ["đồng"],
                    formsBefore: ["₽"])
            ])
    }

    @Test func laysTheKeepersWordsOverTheBuiltInOnes() throws {
        let result = try LexiconFolder(
            currencies: ["code: RUB; country: RU; forms: rúp"],
            own: ["currencies.csv": "code,forms\nRUB,rúp|rub\n", "numbers.yml": "counted: [máy bay cánh quạt]\n"]
        ).read()
        #expect(result.diagnostics == [])
        #expect(result.lexicon.numbers.currencies.map(\.forms) == [["rúp", "rub"]])
        #expect(result.lexicon.numbers.counted == ["tiêm kích", "máy bay cánh quạt"])
    }

    @Test(arguments: [
        (
            ["code: rub"],
            "2:1: error: code 'rub'; expected three capital letters of ISO 4217, such as USD; row left out [bad-currency]"
        ),
        (
            ["code: RUB; country: XX"],
            "2:5: error: no country 'xx'; expected the id of a row of the lexicon [unknown-id]"
        ),
        (
            ["code: RUB", "code: RUB"],
            "3:1: error: code 'RUB' stands in an earlier row, too; expected one row a currency; row left out [repeated-id]"
        ),
    ])
    func reportsRowsThatAreNone(_ rows: [String], _ problem: String) throws {
        #expect(try LexiconFolder(currencies: rows).problems() == ["lexicon/currencies.csv:\(problem)"])
    }
}
