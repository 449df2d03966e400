/// One event as one sentence tells it: `"Nga đã bàn giao S-400 cho Thổ Nhĩ Kỳ"`.
package struct EventMention: Hashable, Sendable {
    /// Where it stands.
    package let sentence: SentenceReference
    package let type: EventType
    /// The words that name it: `"bàn giao"`.
    package let trigger: TextSpan
    package let modality: Modality
    /// When it happened; `nil` where the text does not say.
    package let time: TimeReading?
    /// When its source said so, where the text dates that: “hãng TASS `ngày 20/1` đưa tin Nga đã bàn giao”. What happened
    /// did so by then.
    package let told: TimeReading?
    /// Who says so, the innermost source; `nil` where the article says it itself or does not name the source.
    package let speaker: EntityID?
    /// Who relays it.
    package let outlet: EntityID?
    /// In order of the roles, then of the text.
    package let arguments: [EventArgument]
    /// The places, in the document's list, of the amounts and counts that belong to it.
    package let values: [Int]
    package let confidence: EventConfidence
    /// The id of the rule of `lexicon/events/` that read it.
    package let rule: String
    /// The words that decided its modality.
    package let modalityEvidence: TextSpan?

    package init(
        sentence: SentenceReference, type: EventType, trigger: TextSpan, modality: Modality, time: TimeReading?,
        speaker: EntityID?, outlet: EntityID?, arguments: [EventArgument], values: [Int],
        confidence: EventConfidence, rule: String, modalityEvidence: TextSpan?, told: TimeReading? = nil
    ) {
        self.sentence = sentence
        self.type = type
        self.trigger = trigger
        self.modality = modality
        self.time = time
        self.told = told
        self.speaker = speaker
        self.outlet = outlet
        self.arguments = arguments
        self.values = values
        self.confidence = confidence
        self.rule = rule
        self.modalityEvidence = modalityEvidence
    }

    /// The time of an event: one of the document's times.
    package struct TimeReading: Hashable, Sendable {
        package let date: EDTFDate
        package let alternatives: [EDTFDate]

        package init(date: EDTFDate, alternatives: [EDTFDate]) {
            self.date = date
            self.alternatives = alternatives
        }

        /// Its days, or those of the likeliest alternative; `nil` where the year is not known.
        package var days: DayRange? { date.days ?? alternatives.first?.days }

        /// The year under which a timeline has it: that of its first day.
        package var year: Int? { days?.first?.date.year }
    }
}
