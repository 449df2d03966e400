import Model
import Testing

@testable import Reading

@Suite struct NameListTests {
    static let entity = EntityID(.country, "gb")

    @Test func putsAmbiguousNamesFirstAndEachNameOnce() {
        var list = NameList(ambiguous: ["Anh"])
        list.add(["Anh", "Vương quốc Anh", "Vương quốc Anh", ""])
        list.add(["London", "London"], as: .capital)
        list.add(["Anh"], as: .pairShort)
        #expect(
            list.names(of: Self.entity) == [
                EntityName(text: "Anh", entity: Self.entity, use: .inContext),
                EntityName(text: "Vương quốc Anh", entity: Self.entity, use: .plain),
                EntityName(text: "London", entity: Self.entity, use: .capital),
                EntityName(text: "Anh", entity: Self.entity, use: .pairShort),
            ])
    }
}
