/// A well-known event of known date; a row of `lexicon/anchors.csv`.
///
/// What speaks of it as past was written later: `"từ khi dịch COVID-19 bùng phát"` is of 2020 or after. A sentence that
/// speaks of it and prints its day without a year means its year: `"ngày 7/10, Hamas tấn công Israel"` is 2023.
package struct Anchor: Hashable, Sendable {
    /// What a sentence with the cues of an anchor tells of its own age.
    package enum Kind: String, Hashable, Sendable, CaseIterable {
        /// Nobody could speak of it before: an attack, a death.
        case event
        /// It was announced beforehand, so that only words of the past make it a floor: a summit, an election.
        case scheduled
        /// The cues occur without the event as well, so that only its day proves it: a round of sanctions.
        case match
    }

    /// Somebody takes an office on that day: `joe-biden` becomes `"Tổng thống Mỹ"`.
    package struct Office: Hashable, Sendable {
        package let person: EntityID
        package let title: String

        package init(person: EntityID, title: String) {
            self.person = person
            self.title = title
        }
    }

    package let id: String
    /// `"Hamas tấn công Israel"`.
    package let name: String
    package let date: EDTFDate
    package let kind: Kind
    /// Each is a set of phrases that stand in one sentence, in small letters; one set is enough.
    package let cues: [[String]]
    package let office: Office?
    /// A sentence with the cue in brackets.
    package let example: LexiconExample?

    package init(
        id: String, name: String, date: EDTFDate, kind: Kind, cues: [[String]], office: Office? = nil,
        example: LexiconExample? = nil
    ) {
        self.id = id
        self.name = name
        self.date = date
        self.kind = kind
        self.cues = cues
        self.office = office
        self.example = example
    }
}
