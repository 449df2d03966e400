import Model

/// A dossier while it is being filled.
struct DossierDraft {
    private var appearances: [(document: Int, sentences: [SentenceReference])] = []
    private var names: [String: Int] = [:]
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

    /// Counts one use of a printed name.
    mutating func count(name: String) {
        names[name, default: 0] += 1
    }

    func dossier(of entity: Entity) -> Dossier {
        Dossier(
            entity: entity,
            printedNames: names.map { Dossier.PrintedName(text: $0.key, count: $0.value) }
                .sorted { $0.count == $1.count ? $0.text < $1.text : $0.count > $1.count },
            appearances: appearances.map { Dossier.Appearance(document: $0.document, sentences: $0.sentences) },
            companions: companions.map { Dossier.Companion(entity: $0.key, sentences: $0.value) }
                .sorted { $0.sentences == $1.sentences ? $0.entity < $1.entity : $0.sentences > $1.sentences })
    }
}
