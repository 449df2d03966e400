import Model

/// Puts events into Vietnamese words, from what was read of them and never by copying text.
///
/// `delivery`, `planned`, Nga, Thổ Nhĩ Kỳ, S-400 → “Nga dự kiến bàn giao S-400 cho Thổ Nhĩ Kỳ”.
struct EventWording: Sendable {
    private let patterns: EventPatterns
    private let wording: Wording

    init(_ patterns: EventPatterns, _ wording: Wording) {
        self.patterns = patterns
        self.wording = wording
    }

    func words(_ event: EventMention) -> EventWords {
        words(event.type, event.modality, event.arguments, rule: event.rule)
    }

    func words(_ event: StoryEvent) -> EventWords {
        words(event.type, event.modality, event.arguments, rule: event.rule)
    }
}

private extension EventWording {
    func words(_ type: EventType, _ modality: Modality, _ arguments: [EventArgument], rule: String) -> EventWords {
        var parties: [EventRole: [EntityID]] = [:]
        for argument in arguments where !(parties[argument.role]?.contains(argument.entity) ?? false) {
            parties[argument.role, default: []].append(argument.entity)
        }
        let pattern = patterns.pattern(rule: rule, type: type, modality: modality)
        var words = EventWords()
        append(pattern.form(for: parties), parties, modal: patterns.modal(modality), to: &words)
        return words
    }

    func append(
        _ pieces: [EventPattern.Piece], _ parties: [EventRole: [EntityID]], modal: String, to words: inout EventWords
    ) {
        for piece in pieces {
            switch piece {
            case .text(let text): words.append(text)
            case .modal: words.append(modal)
            case .optional(let inner):
                if EventPattern.fits(inner, parties) { append(inner, parties, modal: modal, to: &words) }
            case .names(let blank, let standIn):
                if let names = parties[blank.role], names.count >= blank.least {
                    append(names, to: &words)
                } else if let standIn {
                    words.append(standIn)
                }
            }
        }
    }

    /// `"S-400, Kornet-EM và TOS-1A"`.
    func append(_ names: [EntityID], to words: inout EventWords) {
        for (place, name) in names.enumerated() {
            if place > 0 { words.append(wording.text(place == names.count - 1 ? .lastOfList : .nextOfList)) }
            words.append(name)
        }
    }
}
