import Model
import Testing

@testable import Normalising

@Suite struct SentenceSplitterTests {
    /// Each case is one paragraph with `¦` where a sentence ends.
    @Test(arguments: [
        "Nga bán S-400. ¦Mỹ phản đối! ¦Vì sao? ¦Không rõ… ¦Thế thôi",
        "Giá 3.5 tỷ, 15,5 triệu, 1.000 chiếc, hôm 12.9. ¦Mỹ",
        "Ở TP. HCM. ¦TS. Nguyễn và PGS.TS. Trần", "Tàu ở St. Louis. ¦Mr. Bush đi.", "Nhà máy No. 5 và No. ¦Mỹ đến Q. 1",
        "ông Nikolay R. Kudashev và S. Rajaratnam", "ông George H.W. Bush", "bà Ng. Th. Hoa", "chị H. ¦Theo công an",
        "Council for U.S. Affairs", "Đông Nam Á. ¦Tại đây", "ở Ý. ¦Mỹ biết", "hệ thống Pantsir-S. ¦Trong cuộc tập trận",
        "cao 100 m. ¦Khalidi nói", "Đ. V (Tổng hợp)", "D.T", "Trung Quốc. ¦Phúc Duy", "hình chữ V. ¦“Khu vực",
        "Mỹ, Nhật v.v. ¦Nga cũng vậy", "Mỹ, Nhật v.v. đều biết", "chế tạo… là tin đáng chú ý", "Sơn Đông... đã bị giết",
        "hai bên?! ¦Rõ", "“Không!” ông nói", "“Không.” ¦Đây là", "“Họ phải dừng lại!” - ông Trump nói",
        "“Họ phải dừng lại!” - Ông Trump nói", "của Nga. ¦- Ông nói", "“Một. ¦Hai”, ông nói", "(Nga bán.) ¦Mỹ mua",
        "\"Một. ¦Hai.\" ¦Ba", "gặp phải... \". ¦Mỹ", "\"Gặp phải. \" ¦Mỹ", "Nói: \"Được.\"¦Nga", "sao?\" ông hỏi",
        "xong. ¦\"Chúng tôi\"", "xong. \"chúng tôi\"", "Inc ., tin rằng", "NTV .", "cụ P.. ¦Thời điểm", "điểm ..",
        "1. Mỹ. ¦2. Nga", "a. Mỹ", "II. Nga", "năm 2016. ¦12 chiếc", "S-400.¦Nga", "hài lòng.¦Ông nói", "T.Minh",
        "Th.Minh",
        "TP.Hồ Chí Minh", "báo Avia.Pro viết", "vnexpress.net", "nền .NET", "a.A", "đẹp...Nga", "đúng?¦Mỹ",
        "này.”¦Ông", "ông nói: ‘Tốt.’ ¦Bà", "«Tốt.» ¦Bà", "bán. 🚀 Nga".replacing("bán. ", with: "bán. ¦"), "hết. ; Mỹ",
    ])
    func splits(_ marked: String) {
        let text = Array(marked.replacing("¦", with: "").utf8)
        let spans = SentenceSplitter(.sample).sentences(of: 0..<text.count, in: text)
        #expect(spans.map { String(decoding: text[$0.range], as: UTF8.self) }.joined(separator: "¦") == marked)
    }

    @Test func looksAtNothingOutsideTheParagraph() {
        let text = Array("Mr. \nNga. Mỹ.\nông".utf8)
        #expect(SentenceSplitter(.sample).sentences(of: 5..<14, in: text) == [TextSpan(5..<10), TextSpan(10..<14)])
    }

    @Test(arguments: ["Nga mua S-400 ", "Nga", "Mỹ "])
    func cutsTextWithoutAnyStop(_ piece: String) {
        let text = Array(String(repeating: piece, count: 5000).utf8)
        let sentences = SentenceSplitter(.sample).sentences(of: 0..<text.count, in: text)
        #expect(sentences.allSatisfy { $0.end - $0.start <= 4096 })
        #expect(sentences.first?.start == 0 && sentences.last?.end == text.count)
        #expect(zip(sentences, sentences.dropFirst()).allSatisfy { $0.end == $1.start })
        #expect(sentences.allSatisfy { text[$0.start] & 0xC0 != 0x80 })
    }
}
