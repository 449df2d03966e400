import Model
import Testing

@testable import Resolving

@Suite struct NameSpellingTests {
    static let spelling = NameSpelling([
        NameShapes.Spelling(from: "iy", to: "y"), NameShapes.Spelling(from: "yev", to: "ev"),
    ])

    @Test(arguments: [
        ("Dmitriy Shugayev", "Dmitry Shugaev"), ("Recep Tayyip Erdoğan", "Recep Tayyip Erdogan"),
        ("Moon Jae-in", "MOON JAE IN"),
    ])
    func bringsSpellingsOfOneNameTogether(_ first: String, _ second: String) {
        #expect(Self.spelling.key(of: first) == Self.spelling.key(of: second))
    }

    @Test func keepsDifferentNamesApart() {
        #expect(Self.spelling.key(of: "Robert Gates") != Self.spelling.key(of: "Robert Bates"))
    }
}
