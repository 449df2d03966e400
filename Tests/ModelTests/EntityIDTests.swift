import Model
import Testing

@Suite struct EntityIDTests {
    @Test(arguments: [
        (EntityID(.weapon, "s-400"), true), (EntityID(.person, "recep-tayyip-erdogan"), true),
        (EntityID(.country, "tr"), true), (EntityID(.country, "tur"), false), (EntityID(.country, "t1"), false),
        (EntityID(.country, "t-"), false), (EntityID(.weapon, ""), false), (EntityID(.weapon, "S-400"), false),
        (EntityID(.weapon, "s 400"), false), (EntityID(.weapon, "s--400"), false), (EntityID(.weapon, "-s"), false),
        (EntityID(.place, "a/../b"), false), (EntityID(.place, "hà-nội"), false),
    ])
    func tellsKeysThatMayStandInAnAddress(_ id: EntityID, _ expected: Bool) {
        #expect(id.isWellFormed == expected)
    }
}
