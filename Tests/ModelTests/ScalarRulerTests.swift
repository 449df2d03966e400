import Testing

@testable import Model

@Suite struct ScalarRulerTests {
    @Test func countsScalarsAndNotBytes() {
        let text = "Thổ Nhĩ Kỳ 🛩️ mua"
        let bytes = Array(text.utf8)
        var ruler = ScalarRuler(bytes, from: 0)
        for (count, index) in text.unicodeScalars.indices.enumerated() {
            #expect(ruler.offset(of: text.utf8.distance(from: text.startIndex, to: index)) == count)
        }
        #expect(ruler.offset(of: bytes.count) == text.unicodeScalars.count)
    }

    @Test func beginsAtItsZero() {
        let bytes = Array("Mỹ\nẤn Độ".utf8)
        var ruler = ScalarRuler(bytes, from: 5)
        #expect(ruler.offset(of: 5) == 0)
        #expect(ruler.offset(of: bytes.count) == 5)
        #expect(ruler.offset(of: bytes.count) == 5, "the same question twice")
    }
}
