import Model
import Testing

@testable import Resolving

@Suite struct SurnamesTests {
    let document = ExplainedText("Ron Johnson, Boris Johnson").document

    @Test func choosesWhoWasNamedLastBefore() {
        var surnames = Surnames()
        let (ron, boris) = (EntityID(.person, "ron"), EntityID(.person, "boris"))
        surnames.add(document, TextSpan(0..<11), ron)
        surnames.add(document, TextSpan(13..<26), boris)
        #expect(surnames.person(called: "Johnson", at: 12) == ron)
        #expect(surnames.person(called: "Johnson", at: 40) == boris)
        #expect(surnames.person(called: "Johnson", at: 0) == ron)
        #expect(surnames.person(called: "Boris", at: 40) == boris)
        #expect(surnames.person(called: "Trump", at: 40) == nil)
    }
}
