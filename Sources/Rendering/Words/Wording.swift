import Model

/// How numbers, dates and kinds are put into words.
struct Wording: Sendable {
    /// The tables of words for what the lexicon and the settings write in English.
    enum KindTable: String, Sendable {
        case claimField = "claim_field"
        case confidence
        case conflictField = "conflict_field"
        case cell
        case currency
        case dataTable = "data_table"
        case dateBasis = "date_basis"
        case dateNote = "date_note"
        case dealGap = "deal_gap"
        case dealRung = "deal_rung"
        case dealStage = "deal_stage"
        case dealStanding = "deal_standing"
        case dealStandingNote = "deal_standing_note"
        case dealStatus = "deal_status"
        case dealTie = "deal_tie"
        case dealTrack = "deal_track"
        case document
        case documentNote = "document_note"
        case event
        case flowStage = "flow_stage"
        case modality
        case modalityHeading = "modality_heading"
        case narrowing
        case organisation
        case place
        case publicationBasis = "publication_basis"
        case qualifier
        case quarter
        case region
        case review
        case reviewNote = "review_note"
        case season
        case statusRule = "status_rule"
        case weapon
        case weaponUse = "weapon_use"
    }

    /// The patterns of events in words.
    let eventPatterns: EventPatterns
    private let book: PhraseBook
    private let kinds: [String: String]
    private let thousands: String

    init(book: PhraseBook, table: WordTable) {
        self.book = book
        eventPatterns = EventPatterns(table)
        kinds = table.entries.filter { $0.key.hasPrefix("kinds.") }.mapValues(\.text)
        thousands = book.text(.thousands)
    }

    /// `phrase` with its blanks filled: `text(.sentenceCount, ["count": "12"])` → `"12 câu"`.
    func text(_ phrase: Phrase, _ values: KeyValuePairs<String, String> = [:]) -> String {
        book.text(phrase, values)
    }

    /// `phrase` with `count` in its blank: `"1.234 câu"`.
    func count(_ phrase: Phrase, _ count: Int) -> String {
        book.text(phrase, ["count": number(count)])
    }

    /// The number with its thousands set apart: `"1.234"`.
    func number(_ value: Int) -> String {
        (value < 0 ? "-" : "") + grouped(String(value.magnitude))
    }

    /// `"1234567"` → `"1.234.567"`.
    func grouped(_ digits: String) -> String {
        guard digits.utf8.count > 3 else { return digits }
        var result = ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.utf8.count - index).isMultiple(of: 3) { result += thousands }
            result.append(digit)
        }
        return result
    }

    /// `"S-400, Kornet-EM và TOS-1A"`.
    func list(_ names: [String]) -> String {
        guard let last = names.last, names.count > 1 else { return names.first ?? "" }
        return names.dropLast().joined(separator: book.text(.nextOfList)) + book.text(.lastOfList) + last
    }

    /// How dates are put into words.
    var dates: DateWording { DateWording(self) }

    /// How amounts are put into words.
    var amounts: AmountWording { AmountWording(self) }

    /// How events are put into words.
    var events: EventWording { EventWording(eventPatterns, self) }

    /// `"6/12/2019"`, `"tháng 12/2019"`, `"năm 2019"`, `"không rõ ngày"`.
    func date(_ date: CalendarDate?) -> String {
        guard let date else { return book.text(.noDate) }
        return dates.words(EDTFDate(date))
    }

    /// `"2014–2023"`, `"từ 2014"`; `nil` when no year is known.
    func years(first: Int?, last: Int?) -> String? {
        switch (first, last) {
        case (let first?, let last?) where first == last: String(first)
        case (let first?, let last?): book.text(.years, ["first": String(first), "last": String(last)])
        case (let first?, nil): book.text(.since, ["first": String(first)])
        case (nil, let last?): book.text(.until, ["last": String(last)])
        case (nil, nil): nil
        }
    }

    /// `"39,93° Bắc, 32,86° Đông"`; `nil` for what is no place on earth.
    func coordinates(latitude: Double?, longitude: Double?) -> String? {
        guard let latitude, let longitude, abs(latitude) <= 90, abs(longitude) <= 180 else { return nil }
        return book.text(
            .coordinates,
            [
                "latitude": book.text(latitude < 0 ? .south : .north, ["degrees": degrees(latitude)]),
                "longitude": book.text(longitude < 0 ? .west : .east, ["degrees": degrees(longitude)]),
            ])
    }

    /// What a column of the data holds: `column("text", of: "mentions")`; without words its name.
    func column(_ name: String, of table: String) -> String {
        kinds["kinds.data_column.\(table).\(name)"] ?? name
    }

    /// The word for a kind: `news_agency` → `"hãng thông tấn"`; without a word `"news agency"`.
    func kind(_ table: KindTable, _ word: String) -> String {
        kinds["kinds.\(table.rawValue).\(word)"]
            ?? String(decoding: word.utf8.map { $0 == UInt8(ascii: "_") ? UInt8(ascii: " ") : $0 }, as: UTF8.self)
    }
}

private extension Wording {
    func padded(_ number: Int) -> String {
        number < 10 ? "0\(number)" : String(number)
    }

    /// Two decimals are about a kilometre, which is all that a city's coordinates mean.
    func degrees(_ value: Double) -> String {
        let hundredths = Int((abs(value) * 100).rounded())
        return "\(hundredths / 100)\(book.text(.decimal))\(padded(hundredths % 100))"
    }
}
