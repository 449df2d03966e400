import Model

/// Who has been named and who has spoken so far, for the words that stand for somebody: `"ông này"`, `"bộ này"`,
/// `"Ngoại trưởng Thổ Nhĩ Kỳ"`.
struct SpeakerMemory {
    private let holders: OfficeHolders
    /// When the document was written, where the keeper states it.
    private let year: Int?
    /// The persons whom sentences are about, and the organisations, in order.
    private let subjects: [(offset: Int, entity: EntityID)]
    /// All persons in order.
    private let persons: [(offset: Int, entity: EntityID)]
    private var lastPerson: (offset: Int, entity: EntityID?)?
    private var lastOrganisation: (offset: Int, entity: EntityID?)?
    /// Whom the document has named with an office, by the office in small letters.
    private var namedHolders: [ArraySlice<UInt8>: EntityID] = [:]
    /// Where what may be remembered begins: in a digest, with the paragraph.
    private var floor = 0

    init(_ source: SpeechSource, holders: OfficeHolders, year: Int?) {
        self.holders = holders
        self.year = year
        subjects = SpeakerMemory.subjects(of: source)
        persons = source.mentions.filter { $0.entity.type == .person }.map { ($0.span.start, $0.entity) }
    }

    /// Forgets everything, as between two paragraphs of a digest.
    mutating func forget(before offset: Int) {
        floor = offset
        lastPerson = nil
        lastOrganisation = nil
        namedHolders = [:]
    }

    /// Notes who speaks in `phrase`, which begins at `offset`.
    mutating func note(_ phrase: SourcePhrase, _ entity: EntityID?, at offset: Int) {
        switch phrase.kind {
        case .person, .pronoun, .office, .unnamed: lastPerson = (offset, entity)
        case .organisation, .organisationPronoun: lastOrganisation = (offset, entity)
        case .country: break
        }
    }

    /// Notes whom the document names with an office.
    mutating func note(_ person: EntityID, holding office: ArraySlice<UInt8>) {
        namedHolders[office] = person
    }

    /// Whom a pronoun at `offset` stands for.
    func person(before offset: Int) -> EntityID? {
        latest(.person, lastPerson, before: offset)
    }

    func organisation(before offset: Int) -> EntityID? {
        latest(.organisation, lastOrganisation, before: offset)
    }

    /// Who is meant by an office without a name: whom the document has named with it, else who alone of those whom
    /// it has named ever held it, else who alone held it when the document was written.
    func holder(
        of office: ArraySlice<UInt8>, title: ArraySlice<UInt8>, country: EntityID?, at offset: Int
    ) -> EntityID? {
        if let named = namedHolders[office] { return named }
        // "Bộ trưởng cho biết": the person last spoken of, if that is his office.
        guard let country else {
            guard let last = person(before: offset), holders.holds(last, office) else { return nil }
            return last
        }
        let start = SpeechLexer.firstIndex(upTo: persons.count) { persons[$0].offset >= floor }
        let named = Set(persons[start...].prefix { $0.offset < offset }.map(\.entity)).filter {
            holders.country(of: $0) == country && holders.holds($0, title)
        }
        if !named.isEmpty { return named.count == 1 ? named.first : nil }
        guard let year else { return nil }
        return holders.holder(of: title, in: country, year: year)
    }
}

private extension SpeakerMemory {
    /// In bytes. A name further behind the start of its sentence is seldom whom the sentence is about.
    static let subjectReach = 90

    /// The first person and the first organisation of each sentence, where they stand at its start.
    static func subjects(of source: SpeechSource) -> [(offset: Int, entity: EntityID)] {
        var subjects: [(Int, EntityID)] = []
        var next = 0
        var nextCue = 0
        for paragraph in source.document.paragraphs {
            for sentence in paragraph.sentences {
                while nextCue < source.marks.cues.count, source.marks.cues[nextCue].span.start < sentence.start {
                    nextCue += 1
                }
                // Behind the first words of speech stands whom somebody speaks of.
                let cue = nextCue < source.marks.cues.count ? source.marks.cues[nextCue].span.start : sentence.end
                let reach = min(cue, sentence.start + subjectReach)
                var hasPerson = false
                var hasOrganisation = false
                while next < source.mentions.count, source.mentions[next].span.start < sentence.end {
                    let mention = source.mentions[next]
                    next += 1
                    guard mention.span.start <= reach else { continue }
                    if mention.entity.type == .person, !hasPerson {
                        hasPerson = true
                        subjects.append((mention.span.start, mention.entity))
                    } else if mention.entity.type == .organisation, !hasOrganisation {
                        hasOrganisation = true
                        subjects.append((mention.span.start, mention.entity))
                    }
                }
            }
        }
        return subjects
    }

    func latest(
        _ type: EntityType, _ speaker: (offset: Int, entity: EntityID?)?, before offset: Int
    ) -> EntityID? {
        let end = SpeechLexer.firstIndex(upTo: subjects.count) { subjects[$0].offset >= offset }
        let subject = subjects[..<end].last { $0.entity.type == type && $0.offset >= floor }
        guard let speaker else { return subject?.entity }
        guard let subject, subject.offset > speaker.offset else { return speaker.entity }
        return subject.entity
    }
}
