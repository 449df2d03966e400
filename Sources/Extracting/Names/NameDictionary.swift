import Model

/// All names of the lexicon, compiled for matching.
///
/// Names that begin with a word that only describes them (`"ông Peskov"`, `"tờ Aksam"`) are taken without it, so that
/// the span of a mention is the name alone; the word then proves the name (`NameContext.leads`).
///
/// A class with nothing but constants: as a value, each of its lists would be retained with every copy, at each word.
final class NameDictionary: Sendable {
    let trie: ByteTrie
    /// How the keys begin.
    let openings: [[UInt8]]
    /// The forms in the order of their keys, and of the lexicon where they share one.
    private let forms: [NameForm]
    /// The first form of each key, by the key's number in the trie; they end where those of the next key begin.
    private let firstForm: [Int]

    init(_ lexicon: Lexicon) {
        let trimmer = LeadTrimmer(lexicon)
        let rules = NameRuleIndex(lexicon.context.rules)
        var entries: [(key: [UInt8], form: NameForm)] = []
        entries.reserveCapacity(lexicon.names.count)
        for name in lexicon.names {
            let trimmed = trimmer.trim(NameDictionary.doubted(name))
            let rule = trimmed.standsWithoutLead ? rules.rule(for: trimmed.name) : nil
            for printed in NameVariants.spellings(of: Array(trimmed.name.text.utf8)) {
                let key = NameKey.key(of: printed)
                guard !key.isEmpty else { continue }
                let form = NameForm(
                    entity: name.entity, use: trimmed.name.use,
                    printed: NameDictionary.mayMixCase(trimmed.name) ? nil : printed, rule: rule, lead: trimmed.lead,
                    hasJoint: key.count < printed.count)
                entries.append((key, form))
            }
        }
        let order = entries.indices.sorted {
            let (left, right) = (entries[$0].key, entries[$1].key)
            return left == right ? $0 < $1 : left.lexicographicallyPrecedes(right)
        }
        forms = order.map { entries[$0].form }
        var keys: [[UInt8]] = []
        var firstForm: [Int] = []
        for (place, entry) in order.enumerated() where entries[entry].key != keys.last {
            keys.append(entries[entry].key)
            firstForm.append(place)
        }
        trie = ByteTrie(sortedKeys: keys)
        openings = Set(keys.map { Array($0.prefix(WordOpenings.length)) }).sorted { $0.lexicographicallyPrecedes($1) }
        self.firstForm = firstForm + [forms.count]
    }

    /// The forms whose key has the number `key` in the trie.
    func forms(of key: Int) -> ArraySlice<NameForm> {
        forms[firstForm[key]..<firstForm[key + 1]]
    }
}

private extension NameDictionary {
    /// A weapon's name that is spelled like Vietnamese words or is very short needs proof: `"May"` and `"Jin"`, by which
    /// NATO knows the Il-38 and the Type 094, or `"Nam Xương"`, a destroyer and a city.
    static func doubted(_ name: EntityName) -> EntityName {
        guard name.entity.type == .weapon, name.use == .plain else { return name }
        let words = name.text.utf8.split(separator: UInt8(ascii: " "))
        let isWordLike = words.allSatisfy { word in
            isLetters(Array(word)) && (name.text.utf8.count <= 3 || VietnameseSyllable.isOne(word))
        }
        return isWordLike ? EntityName(text: name.text, entity: name.entity, use: .inContext) : name
    }

    static func isLetters(_ word: [UInt8]) -> Bool {
        word.indices.allSatisfy { NameKey.isLetter(at: $0, in: word) }
    }

    /// Long names of organisations and states are printed with any mixture of capitals: `"Cục công nghiệp Quốc phòng
    /// Thổ Nhĩ Kỳ"`, `"Các tiểu vương quốc Arab thống nhất"`.
    static func mayMixCase(_ name: EntityName) -> Bool {
        let words = name.text.utf8.count(where: { $0 == UInt8(ascii: " ") }) + 1
        switch name.entity.type {
        case .organisation: return words >= 3
        case .country: return words >= 4
        case .weapon, .person, .place: return false
        }
    }
}
