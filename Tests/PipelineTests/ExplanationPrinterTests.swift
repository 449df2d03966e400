import Model
import Pipeline
import Storage
import Testing

@Suite struct ExplanationPrinterTests {
    @Test func explainsArticlesOneAfterTheOther() async throws {
        try await TemporaryFolder.use { folder in
            let outcome = try printer(folder).print(["b", "\(folder)/seeds/a.txt"])
            #expect(outcome.diagnostics == [])
            #expect(
                outcome.text == """
                    article   b (\(folder)/seeds/b.txt)
                      title     Mỹ bán F-35 (made by sitegen)
                      kind      article
                      date      unknown
                      paragraph 1
                        s1-1      Mỹ bán F-35.
                          name      "Mỹ" → country/us Mỹ
                            rule      country-usa
                          name      "F-35" → weapon/f-35 F-35
                            rule      name
                          no event  "bán"
                            nearly    contract-sold: after
                            nearly    contract-sell-arms: with
                            nearly    contract-sell-weapon: after
                            nearly    contract-sell-count: before
                            nearly    coproduction-supply: before
                            nearly    contract-sell: needs recipient

                    article   a (\(folder)/seeds/a.txt)
                      title     Nga im lặng (made by sitegen)
                      kind      article
                      date      unknown
                      paragraph 1
                        s1-1      Nga im lặng.
                          name      "Nga" → country/ru Nga
                            rule      country-usually

                    """)
        }
    }

    @Test func explainsASentenceThatIsNoArticle() async throws {
        try await TemporaryFolder.use { folder in
            let outcome = try printer(folder).print(["Nga đã bàn giao S-400 cho Ấn Độ."])
            #expect(outcome.diagnostics == [])
            #expect(outcome.text.contains("event     \"bàn giao\" → delivery actual"))
        }
    }

    @Test func tellsWhatItCannotExplain() async throws {
        try await TemporaryFolder.use { folder in
            let outcome = try printer(folder).print(["a", "c"], sentence: SentenceReference(paragraph: 0, sentence: 2))
            #expect(outcome.text == "")
            #expect(
                outcome.diagnostics.map(\.description).sorted() == [
                    "\(folder)/seeds/a.txt: error: no sentence s1-3; the last one of the paragraph is s1-1 "
                        + "[no-such-sentence]",
                    "c: error: no such article in '\(folder)/seeds'; expected the path of a file or the id of an article "
                        + "[no-such-article]",
                ])
        }
    }

    private func printer(_ folder: String) throws -> ExplanationPrinter {
        let project = ProjectOnDisk(folder: folder)
        try project.write("Nga im lặng.", to: "seeds/a.txt")
        try project.write("Mỹ bán F-35.", to: "seeds/b.txt")
        return ExplanationPrinter(store: DiskStore(), options: Repository.options(project: folder))
    }
}
