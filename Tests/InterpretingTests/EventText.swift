import Interpreting
import LexiconSamples
import Model

/// A text whose names are found letter by letter; `¦` parts its sentences, a line is a paragraph.
///
/// Times stand in braces with their date, `{ngày 5/4=2020-04-05}`, money with its currency, `{2 tỷ USD=USD}`, and counts
/// with the noun that is counted behind a bar: `{36 |tiêm kích}`. What somebody claims stands between `⟨` and `⟩`, behind
/// the speaker's id and the verb: `⟨person/peskov nói: …⟩`.
struct EventText {
    static let lexicon = SampleLexicon.make(
        """
        country/ru: Nga, Moscow
        country/us: Mỹ, Washington
        country/tr: Thổ Nhĩ Kỳ, Ankara
        country/in: Ấn Độ
        country/cn: Trung Quốc
        country/ua: Ukraine
        person/putin ru: Putin
        person/modi in: Modi
        organisation/kremlin ru: Kremlin
        organisation/boeing us (manufacturer): Boeing
        organisation/tass ru (news_agency): TASS
        weapon/s-400 ru (tên lửa): S-400
        weapon/f-35 us (tiêm kích): F-35
        weapon/patriot us: Patriot
        weapon/su-35 ru: Su-35
        """)

    let resolved: ResolvedDocument

    init(_ text: String, kind: Document.Kind = .article) {
        var writer = EventTextWriter()
        for line in text.split(separator: "\n") { writer.append(line) }
        resolved = writer.resolved(kind: kind, lexicon: EventText.lexicon)
    }

    init(_ resolved: ResolvedDocument) {
        self.resolved = resolved
    }

    /// The events as examples write them, with the time where there is one: `delivery actual weapon=weapon/s-400`.
    func events(by rules: [EventRule] = .sample, words: ClauseWords = .sample) -> [String] {
        read(by: rules, words: words).map { event in
            let arguments = event.arguments.map { "\($0.role.rawValue)=\($0.entity)" }
            let time = event.time.map { ["@\($0.date)"] } ?? []
            return ([event.type.rawValue, event.modality.rawValue] + arguments + time).joined(separator: " ")
        }
    }

    func read(by rules: [EventRule] = .sample, words: ClauseWords = .sample) -> [EventMention] {
        interpreter(rules, words).interpret(resolved).events
    }

    /// The rules that nearly fired: `mua contract-buy: needs recipient`.
    func rejections(by rules: [EventRule] = .sample) -> [String] {
        interpreter(rules, .sample).rejections(in: resolved).map {
            "\(resolved.document.string($0.trigger)) \($0.rule): \($0.reason)"
        }
    }

    private func interpreter(_ rules: [EventRule], _ words: ClauseWords) -> Interpreter {
        var lexicon = EventText.lexicon
        lexicon.clauses = words
        lexicon.events = rules
        return Interpreter(lexicon)
    }
}
