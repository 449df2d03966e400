import LexiconSamples
import Model

/// Takes the marks out of an `EventText` and notes what they say.
struct EventTextWriter {
    private var bytes: [UInt8] = []
    private var paragraphs: [Paragraph] = []
    private var times: [TimeMention] = []
    private var values: [ValueMention] = []
    private var attributions: [Attribution] = []

    mutating func append(_ line: Substring) {
        if !bytes.isEmpty { bytes.append(UInt8(ascii: "\n")) }
        let start = bytes.count
        var sentences: [TextSpan] = []
        for sentence in line.split(separator: "¦") {
            let sentenceStart = bytes.count
            write(sentence)
            sentences.append(TextSpan(sentenceStart..<bytes.count))
        }
        paragraphs.append(Paragraph(span: TextSpan(start..<bytes.count), sentences: sentences))
    }

    func resolved(kind: Document.Kind, lexicon: Lexicon) -> ResolvedDocument {
        let document = Document(
            id: ArticleID("a"), path: "a.txt", kind: kind, title: DocumentTitle(text: "", isDerived: true),
            fields: ArticleFields(), publish: .full, text: bytes, paragraphs: paragraphs, markup: nil, fileHash: "")
        return ResolvedDocument(
            document: document, mentions: mentions(lexicon), times: times, values: values, attributions: attributions)
    }
}

private extension EventTextWriter {
    mutating func write(_ sentence: Substring) {
        var rest = sentence
        var claim: (start: Int, speaker: EntityID, cue: TextSpan)?
        while let character = rest.first {
            rest.removeFirst()
            switch character {
            case "{":
                let mark = rest.prefix { $0 != "}" }
                rest = rest.dropFirst(mark.count + 1)
                write(mark: mark)
            case "⟨":
                let id = rest.prefix { $0 != " " }
                let verb = rest.dropFirst(id.count + 1).prefix { $0 != ":" }
                rest = rest.dropFirst(id.count + verb.count + 3)
                let slash = id.split(separator: "/")
                let start = bytes.count
                bytes += Array("\(verb) ".utf8)
                let cue = TextSpan(start..<bytes.count - 1)
                claim = (
                    bytes.count, EntityID(EntityType(rawValue: String(slash[0])) ?? .person, String(slash[1])), cue
                )
            case "⟩":
                guard let found = claim else { continue }
                attributions.append(
                    Attribution(
                        chain: [Attribution.Source(entity: found.speaker, span: found.cue)],
                        claim: TextSpan(found.start..<bytes.count), cue: found.cue, rule: "says"))
                claim = nil
            default: bytes += Array(String(character).utf8)
            }
        }
    }

    mutating func write(mark: Substring) {
        let start = bytes.count
        if let bar = mark.firstIndex(of: "|") {
            bytes += Array(mark[..<bar].utf8)
            let noun = bytes.count
            bytes += Array(mark[mark.index(after: bar)...].utf8)
            values.append(
                ValueMention(
                    span: TextSpan(start..<bytes.count), amount: DecimalAmount(1), unit: .count,
                    unitWord: TextSpan(noun..<bytes.count), rule: "count"))
            return
        }
        let sides = mark.split(separator: "=")
        bytes += Array(sides[0].utf8)
        let span = TextSpan(start..<bytes.count)
        if let date = CalendarDate(String(sides[1])) {
            times.append(TimeMention(span: span, date: EDTFDate(date), basis: .explicit, rule: "day"))
        } else {
            values.append(
                ValueMention(span: span, amount: DecimalAmount(1), unit: .money(String(sides[1])), rule: "money"))
        }
    }

    /// The names of the lexicon, the longest first.
    func mentions(_ lexicon: Lexicon) -> [Mention] {
        let names = lexicon.names.sorted { $0.text.utf8.count > $1.text.utf8.count }
        var mentions: [Mention] = []
        var offset = 0
        while offset < bytes.count {
            if let name = names.first(where: { bytes[offset...].starts(with: $0.text.utf8) }) {
                let span = TextSpan(offset..<offset + name.text.utf8.count)
                mentions.append(Mention(span: span, entity: name.entity, isMetonym: false, rule: "name"))
                offset = span.end
            } else {
                offset += 1
            }
        }
        return mentions
    }
}
