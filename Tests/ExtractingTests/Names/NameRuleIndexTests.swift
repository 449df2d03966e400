import LexiconSamples
import Model
import Testing

@testable import Extracting

@Suite struct NameRuleIndexTests {
    static let index = NameRuleIndex([
        NameRule("country-with-cue", .country, ["Anh", "Ý"]), NameRule("surname", .person),
        NameRule("surname-of-many", .person, ["Kim", "Kim"]), NameRule("second", .country, ["Ý", "Áo"]),
    ])

    @Test(arguments: [
        (EntityType.country, "Anh", EntityName.Use.inContext, 0 as Int?), (.country, "Ý", .inContext, 0),
        (.country, "Áo", .inContext, 3),
        (.country, "Áo", .pairShort, 3), (.person, "Kim", .inContext, 2), (.person, "Putin", .inContext, 1),
        (.country, "Nga", .inContext, nil), (.person, "Kim", .plain, nil), (.weapon, "Kilo", .inContext, nil),
    ])
    func findsTheRuleThatListsTheNameOrElseThatOfItsType(
        _ type: EntityType, _ text: String, _ use: EntityName.Use, _ rule: Int?
    ) {
        let name = EntityName(text: text, entity: EntityID(type, "a"), use: use)
        #expect(Self.index.rule(for: name) == rule)
    }
}
