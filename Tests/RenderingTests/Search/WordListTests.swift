import Testing

@testable import Rendering

@Suite struct WordListTests {
    private let list = WordList(["Nga": 9, "mua": 4, "tên": 1, "a": 1])

    @Test func listsTheWordsThatSaveMost() {
        #expect(list.words == ["Nga", "mua"])
    }

    @Test func writesListedWordsAsTheirCodes() {
        var code: [UInt8] = []
        list.append("Nga mua  tên\tlửa", to: &code)
        #expect(String(decoding: code, as: UTF8.self) == "%%%&^tên ^lửa ")
    }
}
