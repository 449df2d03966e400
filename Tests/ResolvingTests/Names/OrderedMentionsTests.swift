import Model
import Testing

@testable import Resolving

@Suite struct OrderedMentionsTests {
    static let mentions = OrderedMentions(
        [0..<3, 5..<8, 20..<25].map {
            Mention(span: TextSpan($0), entity: EntityID(.country, "ru"), isMetonym: false, rule: "name")
        })

    @Test func findsTheMentionThatBeginsAtAPlace() {
        #expect(Self.mentions.mention(at: 5)?.span == TextSpan(5..<8))
        #expect(Self.mentions.mention(at: 6) == nil && Self.mentions.mention(at: 30) == nil)
    }

    @Test func goesBackFromAPlaceAndOnFromIt() {
        #expect(Self.mentions.before(20).map(\.span.start) == [5, 0])
        #expect(Self.mentions.before(0).map(\.span.start) == [])
        #expect(Self.mentions.between(1, 21).map(\.span.start) == [5, 20])
        #expect(Self.mentions.between(1, 20).map(\.span.start) == [5])
    }
}
