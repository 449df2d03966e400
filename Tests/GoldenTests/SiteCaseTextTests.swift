import Foundation
import Testing

@Suite struct SiteCaseTextTests {
    static let text = """
        # Một trường hợp.
        -- seeds/a.txt --
        Nga.

        Mỹ.
        -- seeds/b.txt (hex) --
        4E
        == articles/a.html
        # Nga
        …

        == messages

        """

    @Test func readsInputsAndExpectations() throws {
        let siteCase = try read()
        #expect(siteCase.head == ["# Một trường hợp."])
        #expect(siteCase.inputs.map(\.path) == ["seeds/a.txt", "seeds/b.txt"])
        #expect(siteCase.inputs.map(\.manner) == [nil, "hex"])
        #expect(siteCase.inputs.map(\.lines) == [["Nga.", "", "Mỹ."], ["4E"]])
        #expect(siteCase.sections.map(\.name) == ["articles/a.html", "messages"])
        #expect(siteCase.sections.map(\.lines) == [["# Nga", "…"], []])
    }

    @Test func writesWhatItRead() throws {
        let siteCase = try read()
        let again = siteCase.text(with: siteCase.sections)
        #expect(again.hasPrefix(SiteCaseTextTests.text))
    }

    private func read() throws -> SiteCase {
        let file = FileManager.default.temporaryDirectory.appending(path: "sitegen-\(UUID().uuidString).txt")
        try Data(SiteCaseTextTests.text.utf8).write(to: file)
        let siteCase = Result { try SiteCase(path: file.path) }
        try FileManager.default.removeItem(at: file)
        return try siteCase.get()
    }
}
