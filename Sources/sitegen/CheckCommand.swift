import ArgumentParser
import Model
import Pipeline
import Storage

struct CheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Does everything but writing: articles, lexicon with its examples, templates, links.")

    @OptionGroup var site: SiteOptions

    func run() async throws {
        let terminal = Terminal(site.project)
        try await terminal.report {
            try await SiteBuilder(store: DiskStore(), options: site.build, progress: terminal.show).check()
        }
    }
}
