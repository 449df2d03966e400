import Model

/// Takes describing words off the front of names: of `"Nhà vua Salman"` the name is `"Salman"`.
struct LeadTrimmer {
    /// A name without its describing word.
    struct Trimmed {
        let name: EntityName
        /// The word taken off, in small letters; right behind it the name means the entity without further proof.
        let lead: [UInt8]?
        /// Whether the name may be read without the word too, as an ambiguous one.
        let standsWithoutLead: Bool
    }

    private let leads: [EntityType: ByteTrie]
    private let outletLeads: ByteTrie
    private let entities: [EntityID: Entity]
    private let namesByText: [String: [EntityName]]

    init(_ lexicon: Lexicon) {
        entities = lexicon.entities
        leads = lexicon.context.leads.mapValues { ByteTrie($0.map(LeadTrimmer.beginning)) }
        outletLeads = ByteTrie(lexicon.context.outletLeads.map(LeadTrimmer.beginning))
        namesByText = Dictionary(grouping: lexicon.names, by: \.text)
    }

    /// The name without its describing word.
    func trim(_ name: EntityName) -> Trimmed {
        guard name.text.utf8.contains(0x20) else { return Trimmed(name: name, lead: nil, standsWithoutLead: true) }
        let text = Array(name.text.utf8)
        let lower = LetterCase.lowercased(text)
        let length = leadLength(of: lower, in: name.entity)
        guard length > 0, isName(text, from: length) else {
            return Trimmed(name: name, lead: nil, standsWithoutLead: true)
        }
        let rest = String(decoding: text[length...], as: UTF8.self)
        let namesakes = namesByText[rest] ?? []
        let isKnown = namesakes.contains { $0.entity == name.entity }
        guard loses(lower, length, in: name.entity, leavingKnown: isKnown) else {
            return Trimmed(name: name, lead: nil, standsWithoutLead: true)
        }
        // A syllable such as the "Tập" of "Chủ tịch Tập" is no name by itself, and the "BrahMos" of "Liên doanh BrahMos"
        // is somebody else's.
        let isName = rest.utf8.contains(0x20) || !VietnameseSyllable.isOne(rest.utf8)
        return Trimmed(
            name: EntityName(text: rest, entity: name.entity, use: .inContext), lead: Array(lower[..<(length - 1)]),
            standsWithoutLead: isName && namesakes.isEmpty)
    }
}

private extension LeadTrimmer {
    /// What a name begins with that begins with `phrase`.
    static func beginning(_ phrase: String) -> [UInt8] {
        LetterCase.lowercased(Array(phrase.utf8)) + [UInt8(ascii: " ")]
    }

    /// Whether the name gives up its describing word. People and weapons always do; a place does where the rest is
    /// known by itself or foreign; an organisation only before a foreign word, unless it is an outlet: `"Viện Hàn lâm"`.
    func loses(_ lower: [UInt8], _ length: Int, in entity: EntityID, leavingKnown isKnown: Bool) -> Bool {
        let word = lower[length...].prefix { $0 != 0x20 && $0 != UInt8(ascii: "-") }
        let isForeign = !VietnameseSyllable.isOne(word)
        switch entity.type {
        case .person, .weapon: return true
        case .country: return isKnown
        case .place: return isKnown || isForeign
        case .organisation: return isForeign || isKnown && outletLeads.longestPrefix(of: lower) == length
        }
    }

    /// The bytes of the longest describing word and the space behind it; 0 when there is none.
    func leadLength(of lower: [UInt8], in entity: EntityID) -> Int {
        var longest = leads[entity.type]?.longestPrefix(of: lower) ?? 0
        if case .weapon(let details)? = entities[entity]?.details {
            for phrase in details.classPhrases {
                let end = phrase.utf8.count
                guard end < lower.count, lower[end] == 0x20 else { continue }
                if lower.starts(with: LeadTrimmer.beginning(phrase)) { longest = max(longest, end + 1) }
            }
        }
        return longest
    }

    /// Whether a capital or a digit begins what is left.
    func isName(_ text: [UInt8], from offset: Int) -> Bool {
        let next = LetterCase.scalar(in: text, at: offset)
        return LetterCase.isUpper(next) || (0x30...0x39).contains(next)
    }
}
