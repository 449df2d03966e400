import LexiconSamples
import Model
import Testing

@testable import Extracting

@Suite struct QuotationFinderTests {
    @Test(arguments: [
        ("“Chúng tôi sẽ không bán S-400”, ông nói.", ["Chúng tôi sẽ không bán S-400"]),
        ("\"Chúng tôi sẽ không bán S-400\", ông nói.", ["Chúng tôi sẽ không bán S-400"]),
        ("Ông nói: «Chúng tôi sẽ không bán S-400».", ["Chúng tôi sẽ không bán S-400"]),
        ("Ông nói ‘Chúng tôi sẽ không bán S-400’.", ["Chúng tôi sẽ không bán S-400"]),
        // Marks of two kinds, and with spaces before the closing one.
        ("\"Chúng tôi sẽ không bán S-400 ”, ông nói.", ["Chúng tôi sẽ không bán S-400"]),
        ("\"Chúng tôi muốn mua F-16 bằng mọi giá \", ông nói.", ["Chúng tôi muốn mua F-16 bằng mọi giá"]),
        ("“Một. ¦Hai. ¦Chúng tôi sẽ không bán S-400.”", ["Một. Hai. Chúng tôi sẽ không bán S-400."]),
        ("“Tờ China's Daily đã đưa tin sai”, ông nói.", ["Tờ China's Daily đã đưa tin sai"]),
    ])
    func pairsMarks(_ text: String, _ quotations: [String]) { #expect(found(in: text) == quotations) }

    @Test(arguments: [
        ("Phản ứng “nhẹ nhàng” trước \"tối hậu thư\".", []),
        ("“Rồng lửa”, tên của S-400.", []),
        ("Ông nói: “Rồng lửa”.", ["Rồng lửa"]),
        ("Ông nói “Rồng lửa”.", ["Rồng lửa"]),
        ("“Không được!” ông nói.", ["Không được!"]),
    ])
    func tellsNamesFromSpeech(_ text: String, _ quotations: [String]) { #expect(found(in: text) == quotations) }

    @Test(arguments: [
        (
            "\"Chúng tôi sẽ không bán.\nĐó là quyết định cuối cùng \", ông nói.",
            ["Chúng tôi sẽ không bán.\nĐó là quyết định cuối cùng"]
        ),
        (
            "“Chúng tôi sẽ không bao giờ bán.\n“Đó là quyết định cuối cùng của tôi”.",
            ["Chúng tôi sẽ không bao giờ bán.", "Đó là quyết định cuối cùng của tôi"]
        ),
        ("Ông nói: “Chúng tôi sẽ không bao giờ bán.\nHết.", ["Chúng tôi sẽ không bao giờ bán."]),
        ("Khẩu 5\" này bắn xa hơn mọi khẩu pháo khác.\nHết.", []),
    ])
    func letsQuotationsRunOn(_ text: String, _ quotations: [String]) { #expect(found(in: text) == quotations) }

    @Test func letsNoQuotationRunOnInADigest() {
        let text = "\"Chúng tôi sẽ không bao giờ bán.\nĐó là quyết định cuối cùng của ông \", ông nói."
        #expect(found(in: text, kind: .digest) == ["Chúng tôi sẽ không bao giờ bán."])
    }

    private func found(in text: String, kind: Document.Kind = .article) -> [String] {
        let document = SpokenText(text, kind: kind).document
        let marks = SpeechFinder(.sample()).marks(in: document)
        return marks.quotations.map(document.string)
    }
}
