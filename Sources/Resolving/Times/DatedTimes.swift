import Model

/// What was found of a document's dates.
struct DatedTimes {
    let publication: PublicationDate
    /// For a digest, of each line; else empty.
    let paragraphs: [PublicationDate]
    let times: [TimeMention]
}
