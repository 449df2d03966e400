import Model

/// What one entity said and whom it passed on, while it is being gathered.
struct SpeechDraft {
    private(set) var statements: [Dossier.Statement] = []
    private var relayed: [EntityID: Int] = [:]

    mutating func add(_ statement: Dossier.Statement) {
        statements.append(statement)
    }

    /// Counts one claim of `speaker` that the entity passes on.
    mutating func relay(_ speaker: EntityID) {
        relayed[speaker, default: 0] += 1
    }

    var relayedSpeakers: [Dossier.RelayedSpeaker] {
        relayed.map { Dossier.RelayedSpeaker(entity: $0.key, claims: $0.value) }
            .sorted { $0.claims == $1.claims ? $0.entity < $1.entity : $0.claims > $1.claims }
    }
}
