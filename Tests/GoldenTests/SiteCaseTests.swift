import Foundation
import Testing

/// Every little site in `Sites/` gives the pages and messages that its file expects.
///
/// With `SITEGEN_RECORD` in the environment, what differs is written into the case, and the run fails: read the difference.
@Suite struct SiteCaseTests {
    static let folder = Repository.folder("Sites")
    static let names = ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()

    @Test func findsTheCases() {
        #expect(SiteCaseTests.names.count > 20)
    }

    @Test(arguments: names) func buildsWhatTheCaseExpects(_ name: String) async throws {
        let siteCase = try SiteCase(path: "\(SiteCaseTests.folder)/\(name)")
        try #require(!siteCase.sections.isEmpty, "a case expects something")
        let run = try await SiteCaseRun(siteCase)
        var corrected = siteCase.sections
        for (index, section) in siteCase.sections.enumerated() {
            guard let lines = run.correction(of: section) else { continue }
            corrected[index].lines = lines
            Issue.record("== \(section.name) is\n\(lines.joined(separator: "\n"))")
        }
        let foreign = siteCase.inputs.map(\.path)
        for path in run.site.pages where !foreign.contains("public/\(path)") {
            #expect(throws: Never.self) { try run.site.page(path) }
        }
        if ProcessInfo.processInfo.environment["SITEGEN_RECORD"] != nil {
            try siteCase.text(with: corrected).write(toFile: siteCase.path, atomically: true, encoding: .utf8)
        }
    }

    @Test(arguments: [
        (["a", "b"], ["a", "b"], true), (["a", "b"], ["a"], false), (["a", "b", "c"], ["a", "…", "c"], true),
        (["a", "b", "c"], ["…", "b", "…"], true), (["a", "b"], ["…", "c", "…"], false),
        (["a"], ["a", "…", "a"], false),
        ([], ["…"], true), (["a"], [], false),
    ])
    func readsDotsAsAnyLines(lines: [String], pattern: [String], isMatch: Bool) {
        #expect(SiteCaseRun.matches(lines, pattern) == isMatch)
    }
}
