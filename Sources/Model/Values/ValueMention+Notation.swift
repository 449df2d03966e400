extension ValueMention {
    /// The value as the examples of `lexicon/numbers.yml` write it.
    ///
    /// `375000000 USD`, with a qualifier `~375000000 USD` (approximately), `>120 count` (more than), `>=18 count`, `<` or
    /// `<=`; a range is `2000000000..3000000000 USD`; a conversion names what it converts:
    /// `390000000 USD = 12000000000 THB`. `values` are the document's values.
    package func notation(among values: [ValueMention]) -> String {
        plainNotation + (conversionOf.map { " = \(values[$0].plainNotation)" } ?? "")
    }

    private var plainNotation: String {
        "\(sign)\(amount)\(upperAmount.map { "..\($0)" } ?? "") \(unit.code)"
    }

    private var sign: String {
        switch qualifier {
        case nil: ""
        case .approximately: "~"
        case .moreThan: ">"
        case .atLeast: ">="
        case .lessThan: "<"
        case .atMost: "<="
        }
    }
}
