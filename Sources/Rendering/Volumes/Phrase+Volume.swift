import Model

/// The phrases of which there is one for each list that is bound in volumes.
extension Phrase {
    /// The list in the title of one of its volumes: `"Nga: sự kiện"`.
    static func volumeOf(_ list: Volume.List) -> Phrase {
        switch list {
        case .statements: .statementsOf
        case .sentences: .sentencesOf
        case .events, .eventsOfType, .articles, .entities: .eventsOf
        }
    }

    /// The same below the name of the entity: `"sự kiện"`.
    static func volumeCrumb(_ list: Volume.List) -> Phrase {
        switch list {
        case .statements: .statementsCrumb
        case .sentences: .sentencesCrumb
        case .events, .eventsOfType, .articles, .entities: .eventsCrumb
        }
    }
}
