import Model
import Testing

@testable import Aggregating

@Suite struct DealWordsTests {
    @Test(arguments: [
        ("Lô tên lửa S-400 thứ hai đã đến.", "batch 2"), ("Hai bên bàn về lô S-400 mới.", "batch 2"),
        ("Thổ Nhĩ Kỳ muốn mua thêm.", "batch 2"), ("Lô đầu tiên đến, lô thứ hai sẽ tới.", "batch 1"),
        ("Trung đoàn mới.", ""), ("Lô hàng, đợt thứ hai.", ""), ("Nước này bắt đầu nhận S-400.", "partial"),
        ("Nga hoàn tất bàn giao.", "complete"), ("Hợp đồng mua bán vẫn còn.", "contract"),
    ])
    func readsBatchesPartsAndContracts(_ text: String, _ reading: String) {
        let words = DealWords(DealSample.lexicon.deals)
        let bytes = Array(text.utf8)
        let found = words.reading(of: TextSpan(0..<bytes.count), lower: LetterCase.lowercased(bytes))
        #expect(found.description == reading)
    }

    @Test(arguments: [
        ("Đã thỏa thuận việc cùng sản xuất S-400.", true), ("Đã thỏa thuận, việc cùng sản xuất sẽ tới.", false),
        ("Đã thỏa thuận mua và việc cùng sản xuất.", false),
    ])
    func readsWhatAnAgreementIsAbout(_ text: String, _ isProduction: Bool) {
        let words = DealWords(DealSample.lexicon.deals)
        let bytes = Array(text.utf8)
        let end = "Đã thỏa thuận".utf8.count
        #expect(
            words.isProduction(
                behind: end, in: TextSpan(0..<bytes.count), lower: LetterCase.lowercased(bytes)) == isProduction)
    }
}
