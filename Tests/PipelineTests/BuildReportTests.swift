import Model
import Testing

@testable import Pipeline

@Suite struct BuildReportTests {
    @Test func reportsEachProblemOnceInOrder() {
        func diagnostic(_ severity: Diagnostic.Severity, _ line: Int) -> Diagnostic {
            Diagnostic(severity, at: SourcePosition(path: "seeds/a.md", line: line), "odd; expected even", id: "odd")
        }
        let site = Site(
            archive: Archive(documents: [], dossiers: [], entities: [:]), settings: SiteSettings(),
            version: SiteVersion(digest: "0", newest: nil), pages: [])
        let report = BuildReport(
            site: site, pages: 3, files: nil,
            diagnostics: [diagnostic(.warning, 2), diagnostic(.error, 2), diagnostic(.note, 1), diagnostic(.error, 2)])
        #expect(report.diagnostics.map(\.severity) == [.note, .error, .warning])
        #expect(Diagnostic.Severity.allCases.map(report.count) == [1, 1, 1])
        #expect(report.articles == 0 && report.mentions == 0 && report.pages == 3 && report.entities.isEmpty)
    }
}
