import Extracting
import LexiconSamples
import Model

/// A text of one sentence in which each name that is found by its shape stands in brackets with its rule:
/// `"Tướng [Hyten=honoured] nói."`.
struct FoundText {
    static let lexicon = SampleLexicon.make(
        """
        country/ru: Nga
        country/us: Mỹ, Hoa Kỳ
        country/sk: Slovakia
        country/cn: Trung Quốc
        weapon/su-30 ru (tiêm kích): Su-30
        weapon/los-angeles us (tàu ngầm): Los Angeles?
        person/donald-trump us: Donald Trump, Trump?
        person/vuong-nghi cn: Vương Nghị
        organisation/rostec ru: Rostec
        organisation/cia us: CIA
        place/thanh-do cn: Thành Đô
        place/truong-sa vn: Trường Sa
        """,
        context: .sample([
            NameRule("surname", .person, alone: true),
            NameRule("weapon-beside-class", .weapon, fullName: true, near: ["tàu ngầm"]),
        ]), shapes: .sample())
    static let extractor = Extractor(lexicon)

    /// The text with what is found in it.
    static func marked(_ marked: String) -> String {
        let annotated = annotated(marked)
        var text = annotated.document.text
        for name in annotated.foundNames.reversed() {
            text.insert(contentsOf: "=\(name.rule)]".utf8, at: name.span.end)
            text.insert(UInt8(ascii: "["), at: name.span.start)
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// What is found in the text without its brackets and rules.
    static func annotated(_ marked: String) -> AnnotatedDocument {
        let plain = marked.replacing(/=[^\]]*\]/, with: "]")
        return extractor.extract(MarkedText(plain).document)
    }
}
