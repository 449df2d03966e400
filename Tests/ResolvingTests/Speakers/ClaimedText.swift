import Extracting
import LexiconSamples
import Model
import Resolving

/// A text whose lines are paragraphs and in which `¦` parts the sentences, and what is claimed in it.
struct ClaimedText {
    static let lexicon = SampleLexicon.make(
        """
        country/ru: Nga
        country/us: Mỹ
        country/tr: Thổ Nhĩ Kỳ
        country/in: Ấn Độ
        person/peskov ru: Dmitry Peskov, Peskov
        person/lavrov ru: Sergei Lavrov, Lavrov
        person/erdogan tr: Tayyip Erdogan, Erdogan
        person/austin us: Lloyd Austin
        organisation/tass ru: TASS
        organisation/reuters gb: Reuters
        organisation/kremlin ru: Điện Kremlin, Kremlin
        organisation/mod-ru ru: Bộ Quốc phòng Nga
        weapon/s-400 ru: S-400
        """, speech: .sample())

    let resolved: ResolvedDocument

    init(_ marked: String, kind: Document.Kind = .article, date: String? = nil, lexicon: Lexicon = Self.lexicon) {
        var text: [UInt8] = []
        var paragraphs: [Paragraph] = []
        for line in marked.split(separator: "\n") {
            if !text.isEmpty { text.append(0x0A) }
            let start = text.count
            var sentences: [TextSpan] = []
            for sentence in line.split(separator: "¦") {
                sentences.append(TextSpan(text.count..<(text.count + sentence.utf8.count)))
                text += Array(sentence.utf8)
            }
            paragraphs.append(Paragraph(span: TextSpan(start..<text.count), sentences: sentences))
        }
        var fields = ArticleFields()
        fields.date = date.flatMap { CalendarDate($0) }
        let document = Document(
            id: ArticleID("a"), path: "a.txt", kind: kind, title: DocumentTitle(text: "", isDerived: true),
            fields: fields, publish: .full, text: text, paragraphs: paragraphs, markup: nil, fileHash: "")
        resolved = Resolver(lexicon).resolve(Extractor(lexicon).extract(document))
    }

    /// `"tass > peskov: Nga đã giao"`, by the keys of the entities.
    var claims: [String] {
        resolved.attributions.map { attribution in
            let chain = attribution.chain.map { $0.entity?.key ?? "?" }.joined(separator: " > ")
            let verb = attribution.isDenial ? " denies: " : ": "
            return chain + verb + resolved.document.string(attribution.claim)
        }
    }

    /// The words that name or describe the speakers.
    var speakers: [String] { resolved.attributions.map { resolved.document.string($0.speaker.span) } }
}
