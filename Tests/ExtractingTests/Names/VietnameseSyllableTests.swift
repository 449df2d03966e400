import Testing

@testable import Extracting

@Suite struct VietnameseSyllableTests {
    @Test(arguments: [
        "Anh", "thuyền", "Nghĩa", "gì", "quý", "Ý", "Đức", "khuỷu", "Giang", "ngoằn", "uyên", "Tập", "ao", "May",
    ])
    func knowsSyllables(_ word: String) {
        #expect(VietnameseSyllable.isOne(word.utf8))
    }

    @Test(arguments: [
        "Ivanka", "Paul", "Boris", "Trump", "Theresa", "Washington", "Putin", "Bush", "Ford", "st", "", "S", "aeiou",
        "Kilo",
    ])
    func knowsForeignWords(_ word: String) {
        #expect(!VietnameseSyllable.isOne(word.utf8))
    }
}
