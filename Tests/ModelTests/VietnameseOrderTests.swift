import Testing

@testable import Model

@Suite struct VietnameseOrderTests {
    @Test(arguments: [
        ["Ấn Độ", "Ba Lan", "Campuchia", "Cuba", "Dubai", "Đài Loan", "Đức", "Estonia", "Êđê", "Phần Lan"],
        ["a", "ă", "â", "b", "d", "đ", "e", "ê", "g", "i", "o", "ô", "ơ", "u", "ư", "v", "y"],
        ["Ba", "Bà", "Bả", "Bã", "Bá", "Bạ", "Bă", "Bâ"],
        ["Ba Lan", "Bà Rịa", "Ba Tư"],
        ["F-4", "F-16", "F-35", "F-117"],
        ["S 400", "S-400", "S400", "SA-21"],
        ["Thổ", "Thổ Nhĩ Kỳ", "Thụy Điển"],
        ["9K720", "10K", "AK-103", "Z", "Буки"],
        ["ảnh", "Ảnh"].sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) },
    ])
    func ordersAsADictionary(_ names: [String]) {
        for (left, right) in zip(names, names.dropFirst()) {
            #expect(VietnameseOrder(left) < VietnameseOrder(right), "\(left) before \(right)")
            #expect(!(VietnameseOrder(right) < VietnameseOrder(left)), "\(right) not before \(left)")
        }
    }

    @Test func weighsDecomposedLettersLikeComposedOnes() {
        let decomposed = "Đức o\u{302}\u{301} a\u{306} u\u{31B}\u{323}"
        let before = VietnameseOrder("Đức ố ă ự")
        // Only the bytes themselves tell them apart, so nothing fits in between.
        #expect(VietnameseOrder(decomposed + "a") > before)
        #expect(VietnameseOrder(decomposed) < VietnameseOrder("Đức ố ă ựa"))
        #expect(VietnameseOrder(decomposed) > VietnameseOrder("Đức ố ă ứ"))
    }

    @Test func marksOnLettersThatCannotBearThemChangeNoLetter() {
        #expect(VietnameseOrder("b\u{302}").initial == VietnameseLetter(telex: "b"))
        #expect(VietnameseOrder("\u{301}").initial == nil)
    }

    @Test(arguments: [("Đức", "Đ", "dd"), ("ấn", "Â", "aa"), ("Nga", "N", "n"), ("ước", "Ư", "uw"), ("Über", "U", "u")])
    func knowsTheInitial(_ name: String, _ capital: String, _ telex: String) {
        #expect(VietnameseOrder(name).initial?.capital == capital)
        #expect(VietnameseOrder(name).initial?.telex == telex)
    }

    @Test(arguments: ["2S1", "-", "", "Бук"])
    func hasNoInitialWithoutALatinLetter(_ name: String) {
        #expect(VietnameseOrder(name).initial == nil)
    }

    @Test func isATotalOrder() {
        let names = ["", " ", "a", "á", "A", "ă", "đ", "d", "1", "01", "10", "2", "b a", "ba", "b-a", "û", "Ω"]
        let sorted = names.sorted { VietnameseOrder($0) < VietnameseOrder($1) }
        #expect(
            names.reversed().sorted { VietnameseOrder($0) < VietnameseOrder($1) }.map(\.utf8).map(Array.init)
                == sorted.map(\.utf8).map(Array.init))
    }
}
