import Model

/// A row of `currencies.csv`.
enum CurrencyRow {
    static let columns = ["code", "country", "forms", "forms_large", "forms_before"]

    /// The currency of a row; one whose code is none, or stands in an earlier row, is reported and left out.
    static func add(_ row: CSVRow, to currencies: inout [Currency], reportingTo collected: inout CollectedEntities) {
        let code = row[column: "code"]
        guard code.utf8.count == 3, code.utf8.allSatisfy({ (0x41...0x5A).contains($0) }) else {
            collected.report(
                "code '\(code)'; expected three capital letters of ISO 4217, such as USD; row left out",
                at: row.position(of: "code"), id: "bad-currency")
            return
        }
        guard !currencies.contains(where: { $0.code == code }) else {
            collected.report(
                "code '\(code)' stands in an earlier row, too; expected one row a currency; row left out",
                at: row.position(of: "code"), id: "repeated-id")
            return
        }
        currencies.append(
            Currency(
                code: code, country: collected.country(in: "country", of: row), forms: row.values("forms"),
                largeForms: row.values("forms_large"), formsBefore: row.values("forms_before")))
    }
}
