import Testing

@testable import Rendering

@Suite struct NumberCodeTests {
    @Test(arguments: [
        ([], ""), ([0], "%"), ([0, 1, 2], "%%%"), ([3, 4, 200], "(%cC"), ([54], "["), ([55], "a%"), ([1704], "~["),
        ([1705], "aa%"),
    ])
    func writesDistances(_ numbers: [Int], _ code: String) {
        var text: [UInt8] = []
        NumberCode.append(numbers, to: &text)
        #expect(String(decoding: text, as: UTF8.self) == code)
    }

    @Test func canBeReadAgain() {
        let numbers = [0, 7, 61, 62, 4_000, 4_001, 250_000, 12_345_678]
        var text: [UInt8] = []
        NumberCode.append(numbers, to: &text)
        var read: [Int] = []
        var rest = 0
        for digit in text.map(Int.init) {
            if digit >= 97 {
                rest = rest * 30 + digit - 96
            } else {
                read.append((read.last ?? -1) + 1 + rest * 55 + digit - 37)
                rest = 0
            }
        }
        #expect(read == numbers)
    }
}
