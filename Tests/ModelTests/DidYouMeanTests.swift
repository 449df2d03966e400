import Testing

import Model

@Suite struct DidYouMeanTests {
    static let fields = ["title", "date", "source", "url", "retrieved", "author", "rights", "language", "id"]

    @Test(arguments: [
        ("titel", "title"), ("Title", "title"), ("tite", "title"), ("titles", "title"), ("DATE", "date"),
        ("retreived", "retrieved"), ("autor", "author"), ("lang", nil), ("uri", "url"), ("quốc gia", nil), ("", nil),
    ])
    func namesTheNearestOne(_ name: String, _ expected: String?) {
        #expect(DidYouMean.suggestion(for: name, among: Self.fields) == expected)
    }

    @Test func staysSilentWhenTwoAreEquallyNear() {
        #expect(DidYouMean.suggestion(for: "cat", among: ["bat", "hat"]) == nil)
        #expect(DidYouMean.suggestion(for: "cat", among: ["bat", "hat", "cat"]) == "cat")
    }

    @Test func listsAllNamesWhenNoneIsNear() {
        #expect(DidYouMean.remedy(for: "x", among: ["full", "links"]) == "expected one of full, links")
        #expect(DidYouMean.remedy(for: "ful", among: ["full", "links"]) == "did you mean 'full'?")
    }
}
