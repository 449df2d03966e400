import Model

/// What the stages before Rendering would have read in a sample article, beyond its names.
struct SampleReadings {
    var publication = PublicationDate.unknown
    var paragraphDates: [PublicationDate] = []
    var times: [TimeMention] = []
    var values: [ValueMention] = []
    var attributions: [Attribution] = []
    var quotations: [Quotation] = []
    var events: [EventMention] = []
}

/// The text of a sample article, in which spans are found by their words.
struct SampleText {
    let bytes: [UInt8]

    /// Where `words` stand for the first time.
    subscript(_ words: String) -> TextSpan {
        let words = Array(words.utf8)
        let start = bytes.indices.first { bytes[$0...].starts(with: words) } ?? 0
        return TextSpan(start..<start + words.count)
    }
}

extension EDTFDate {
    static func day(_ year: Int?, _ month: Int, _ day: Int) -> EDTFDate {
        EDTFDate(Point(year.map(Year.known) ?? .unknown, .day(month: month, day: day)))
    }

    static func month(_ year: Int?, _ month: Int) -> EDTFDate {
        EDTFDate(Point(year.map(Year.known) ?? .unknown, .month(month)))
    }

    static func year(_ year: Int) -> EDTFDate { EDTFDate(Point(.known(year))) }

    /// From this date to another.
    func to(_ end: EDTFDate) -> EDTFDate { EDTFDate(start, to: end.start) }
}
