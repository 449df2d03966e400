import Testing

@testable import Rendering

@Suite struct EventWordsTests {
    @Test func joinsTextsWithOneSpaceAndBeginsWithACapital() {
        var words = EventWords()
        for text in ["", " ", "đặt", " ", "", " mua ", " vũ khí"] { words.append(text) }
        #expect(words.pieces == [.text("Đặt mua vũ khí")])
    }

    @Test func keepsNamesAsEntities() {
        var words = EventWords()
        words.append(SampleSite.russia)
        words.append(" ")
        words.append("")
        words.append(" bán ")
        words.append(SampleSite.s400)
        #expect(words.pieces == [.entity(SampleSite.russia), .text(" bán "), .entity(SampleSite.s400)])
    }
}
