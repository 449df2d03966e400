import Model
import Testing

@testable import Resolving

@Suite struct TenseReaderTests {
    static let reader = TenseReader(DatingSample.rules)

    @Test(arguments: [
        ("S-400 sẽ đến vào *12/3", Tense.future), ("Ông nói sẽ gặp *12/3", .future),
        ("Mỹ sẽ phạt, ông nói *12/3", .past),
        ("*12/3 ông nói sẽ phạt", .past), ("*12/3 Nga sẽ giao", .future), ("từng dự kiến giao *12/3", .past),
        ("Mỹ có thể tuyên bố vào *12/3", .future),
        ("*12/3 Mỹ lại nhắc tới những điều mà nước láng giềng ở phía nam này sẽ phải chịu", nil),
        ("Mỹ sẽ họp; Nga giao *12/3", nil), ("*12/3 Nga giao", nil), ("đãi khách *12/3", nil),
    ])
    func tellsPastFromFuture(_ text: String, _ tense: Tense?) {
        let (span, lower) = place(text)
        #expect(Self.reader.tense(of: span, in: TextSpan(lower.indices), lower: lower) == tense)
    }

    @Test(arguments: [("kể từ *12/3", true), ("Kể từ khi đó, *12/3", false), ("vào *12/3", false)])
    func tellsWhereATextLooksBack(_ text: String, _ looksBack: Bool) {
        let (span, lower) = place(text)
        #expect(Self.reader.looksBack(at: span, in: TextSpan(lower.indices), lower: lower) == looksBack)
    }

    /// The text without the star, and the four bytes behind it.
    private func place(_ text: String) -> (span: TextSpan, lower: [UInt8]) {
        let bytes = LetterCase.lowercased(Array(text.utf8))
        let star = bytes.firstIndex(of: UInt8(ascii: "*")) ?? 0
        return (TextSpan(star..<(star + 4)), bytes.filter { $0 != UInt8(ascii: "*") })
    }
}
