import Model
import Testing

@testable import Pipeline
@testable import sitegen

@Suite struct SummaryTests {
    @Test func countsInWords() {
        let report = report(files: nil, diagnostics: [])
        #expect(
            Summary(report, showsNoteHint: true).text == """
                read     0 articles
                found    0 mentions of 0 countries, 0 weapons, 1 person, 2 organisations, 0 places
                checked  1 page, nothing written
                doubted  0 errors, 0 warnings, 0 notes

                """)
    }

    @Test func tellsWhatWasWrittenAndDoubted() {
        let report = report(
            files: BuildReport.FileCounts(written: 3, unchanged: 2, removed: 1),
            diagnostics: [.error, .warning, .warning, .note])
        let text = Summary(report, showsNoteHint: true).text
        #expect(text.contains("\nwrote    1 page: files 3 written, 2 unchanged, 1 removed\n"))
        #expect(text.hasSuffix("\ndoubted  1 error, 2 warnings, 1 note (--verbose shows them)\n"))
        #expect(Summary(report, showsNoteHint: false).text.hasSuffix("1 note\n"))
    }

    private func report(files: BuildReport.FileCounts?, diagnostics: [Diagnostic.Severity]) -> BuildReport {
        let dossiers = [EntityID(.person, "a"), EntityID(.organisation, "b"), EntityID(.organisation, "c")].map { id in
            let entity = Entity(
                id: id, name: id.key, nameEnglish: nil,
                details: .organisation(OrganisationDetails(kind: "", country: nil)), wikidata: nil)
            let appearance = Dossier.Appearance(document: 0, sentences: [])
            return Dossier(entity: entity, printedNames: [], appearances: [appearance], companions: [])
        }
        let site = Site(
            archive: Archive(documents: [], dossiers: dossiers, entities: [:]), settings: SiteSettings(),
            version: SiteVersion(digest: "0", newest: nil), pages: [])
        return BuildReport(
            site: site, pages: 1, files: files,
            diagnostics: diagnostics.enumerated().map { line, severity in
                Diagnostic(severity, at: SourcePosition(path: "seeds/a.md", line: line), "odd", id: "odd")
            })
    }
}
