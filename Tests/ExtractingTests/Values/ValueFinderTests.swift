import LexiconSamples
import Model
import Testing

@testable import Extracting

@Suite struct ValueFinderTests {
    @Test(arguments: [
        "Trị giá [khoảng 8,7 tỷ USD => ~8700000000 USD].", "Giá [$2 triệu => 2000000 USD], [US$ 30 => 30 USD].",
        "Chi lên tới [2 tỷ USD => <=2000000000 USD].", "Chi [khoảng hơn 2 USD => >2 USD].",
        "Nợ [500 tỷ đồng => 500000000000 VND], 30 đồng minh.", "Hàng tỷ USD, vài chục triệu USD.",
        "Từ [2 đến 3 tỷ USD => 2000000000..3000000000 USD].", "Từ [500 triệu - 1 tỷ USD => 500000000..1000000000 USD].",
        "Từ [2 USD đến 3 USD => 2..3 USD].", "Từ [3 USD => 3 USD] đến [2 USD => 2 USD].",
        "Trả [12 baht => 12 THB] ([4 USD => 4 USD = 12 THB]).",
        "Trả [12 baht => 12 THB], tương đương [khoảng 4 USD => ~4 USD = 12 THB].",
        "Trả [12 baht => 12 THB] và [4 USD => 4 USD].", "Trả [12 USD => 12 USD] ([4 USD => 4 USD]).",
        "Pakistan vay [4 tỷ rupee => 4000000000 PKR], vay [5 rupee => 5 PKR].",
    ])
    func readsMoney(_ marked: String) throws { try expect(marked) }

    @Test(arguments: [
        "Mua [36 tiêm kích => 36 count] và [hai tàu ngầm => 2 count].",
        "Trên [hai tàu ngầm => 2 count], [trên 20 tàu ngầm => >20 count].",
        "[Năm tàu ngầm => 5 count].", "Mỗi năm tàu ngầm nghỉ; hai mươi năm tàu ngầm nghỉ.", "Một tàu ngầm.",
        "[Hơn một tàu ngầm => >1 count].", "Năm 2019 tàu ngầm nghỉ.", "[2000 tàu ngầm => 2000 count].",
        "2,5 tàu ngầm, 0 tàu ngầm.", "Mua [10-15 tiêm kích => 10..15 count].", "Từ 2016-2017 tàu ngầm nghỉ.",
        "Mua [10 tiêm kích đến 15 tiêm kích => 10..15 count].", "Tháng 7 tàu ngầm, số 2 tàu ngầm.",
        "Trong số [2 tàu ngầm => 2 count].", "Su-12 tàu ngầm, 1/5 tàu ngầm.", "Bán [4 S-400 => 4 count].",
        "Đề án 636 S-400.", "Bắn 15 tàu ngầm / phút.", "100 người.", "Tổ hợp S-400 tàu ngầm.",
    ])
    func countsWeapons(_ marked: String) throws { try expect(marked) }

    @Test(arguments: [
        "Bán [4 chiếc => 4 count] S-400.", "Bán [4 chiếc => 4 count] “S-400”.", "Bán [4 chiếc => 4 count] tàu ngầm.",
        "Bán [4 chiếc => 4 count] MD500.", "Bán 4 chiếc ô tô S-400.", "S-400 hỏng. Bán [4 chiếc => 4 count].",
        "Tàu ngầm hỏng. Bán [4 chiếc => 4 count].", "S-400 hỏng. Tốt. Bán 4 chiếc.", "Bán 4 chiếc.",
        "Tàu ngầm thấy 4 tàu cá, [4 tàu => 4 count] và 4 chiếc ô tô.",
    ])
    func countsThingsOfAnyKindWhereTheyAreWeapons(_ marked: String) throws { try expect(marked) }

    @Test func recallsNothingFromAnotherLineOfADigest() {
        let text = "Tàu ngầm hỏng.\nBán 4 chiếc."
        #expect(values(in: text, kind: .article).map(\.amount) == [DecimalAmount(4)])
        #expect(values(in: text, kind: .digest) == [])
    }

    @Test func leavesNumbersInTimesAlone() {
        let text = "Sau 5 tàu ngầm."
        let time = TimeExpression(span: TextSpan(4..<5), form: TimeForm(), rule: "day")
        #expect(values(in: text, kind: .article).count == 1)
        #expect(values(in: text, kind: .article, times: [time]) == [])
    }

    @Test func tellsTheWordThatIsCountedAndTheRule() throws {
        let text = "Bán 36 tiêm kích, 2 USD."
        let values = values(in: text, kind: .article)
        #expect(values.map(\.rule) == ["count", "money"])
        #expect(
            values.map { $0.unitWord.map { String(decoding: Array(text.utf8)[$0.range], as: UTF8.self) } }
                == ["tiêm kích", nil])
    }

    private func expect(_ marked: String, _ location: SourceLocation = #_sourceLocation) throws {
        let example = try #require(LexiconExample(notation: marked, position: SourcePosition(path: "test")))
        let values = values(in: example.text, kind: .article)
        #expect(values.map(\.span) == example.spans, sourceLocation: location)
        #expect(
            values.map { $0.notation(among: values) } == example.marks.compactMap(\.value), sourceLocation: location)
    }

    private func values(in text: String, kind: Document.Kind, times: [TimeExpression] = []) -> [ValueMention] {
        let document = document(text, kind: kind)
        let lexicon = SampleLexicon.make("weapon/s-400: S-400\ncountry/pk: Pakistan")
        let finder = ValueFinder(SampleNumbers.rules)
        return finder.values(
            in: document, startingAt: WordStarts(document.text, finder.openings, .number),
            lower: LetterCase.lowercased(document.text),
            names: Extractor(lexicon).extract(document).names,
            times: times)
    }

    /// A document whose sentences end with a full stop and a space.
    private func document(_ text: String, kind: Document.Kind) -> Document {
        let bytes = Array(text.utf8)
        var paragraphs: [Paragraph] = []
        var start = 0
        for line in text.split(separator: "\n") {
            let end = start + line.utf8.count
            var sentences: [TextSpan] = []
            var sentence = start
            for offset in start..<end where bytes[offset] == UInt8(ascii: ".") {
                let next = offset + 1 < end && bytes[offset + 1] == UInt8(ascii: " ") ? offset + 2 : offset + 1
                sentences.append(TextSpan(sentence..<next))
                sentence = next
            }
            paragraphs.append(Paragraph(span: TextSpan(start..<end), sentences: sentences))
            start = end + 1
        }
        return Document(
            id: ArticleID("a"), path: "a.txt", kind: kind, title: DocumentTitle(text: "a", isDerived: true),
            fields: ArticleFields(), publish: .full, text: bytes, paragraphs: paragraphs, markup: nil, fileHash: "")
    }
}
