import Model

/// A dossier while it is being filled.
struct DossierDraft {
    private var appearances: [(document: Int, sentences: [SentenceReference])] = []
    private var names: [String: NameUse] = [:]
    private var companions: [EntityID: Int] = [:]

    /// Adds a sentence that names `entity` among other `entities`.
    ///
    /// `document` is the index of its document, at least that of the sentence before.
    mutating func add(
        _ sentence: SentenceReference, document: Int, of entity: EntityID, among entities: Set<EntityID>
    ) {
        if appearances.last?.document == document {
            appearances[appearances.count - 1].sentences.append(sentence)
        } else {
            appearances.append((document, [sentence]))
        }
        for companion in entities where companion != entity { companions[companion, default: 0] += 1 }
    }

    /// Counts one use of a printed name, in an article or a digest's line of `year`.
    mutating func count(name: String, year: Int?) {
        names[name, default: NameUse()].add(year)
    }

    /// The dossier with what the entity said, whom it passed on, and its events.
    func dossier(of entity: Entity, speech: SpeechDraft = SpeechDraft(), events: [Int] = []) -> Dossier {
        Dossier(
            entity: entity,
            printedNames: names.map { $0.value.printedName($0.key) }
                .sorted { $0.count == $1.count ? $0.text < $1.text : $0.count > $1.count },
            appearances: appearances.map { Dossier.Appearance(document: $0.document, sentences: $0.sentences) },
            companions: companions.map { Dossier.Companion(entity: $0.key, sentences: $0.value) }
                .sorted { $0.sentences == $1.sentences ? $0.entity < $1.entity : $0.sentences > $1.sentences },
            statements: speech.statements, relayed: speech.relayedSpeakers, events: events)
    }
}

private extension DossierDraft {
    /// How often a name is printed, and the years as far as they are known.
    struct NameUse {
        var count = 0
        var years: ClosedRange<Int>?

        mutating func add(_ year: Int?) {
            count += 1
            guard let year else { return }
            years = min(years?.lowerBound ?? year, year)...max(years?.upperBound ?? year, year)
        }

        func printedName(_ text: String) -> Dossier.PrintedName {
            Dossier.PrintedName(
                text: text, count: count, firstYear: years?.lowerBound, lastYear: years?.upperBound)
        }
    }
}
