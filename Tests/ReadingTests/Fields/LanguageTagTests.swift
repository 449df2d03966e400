import Testing

@testable import Reading

@Suite struct LanguageTagTests {
    @Test(arguments: ["vi", "vie", "en-GB", "zh-Hant-TW", "VI", "de-1996", "vi-x-tcvn"])
    func acceptsTags(_ text: String) {
        #expect(LanguageTag.isPlausible(text))
    }

    @Test(arguments: [
        "", "v", "tiếng Việt", "vietnamese", "vi_VN", "vi-", "-vi", "vi--VN", "vi-VN.UTF-8", "v1", "vi-123456789",
    ])
    func refusesWhatIsNotFormedLikeOne(_ text: String) {
        #expect(!LanguageTag.isPlausible(text))
    }
}
