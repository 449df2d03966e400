import ArgumentParser
import Model
import Pipeline
import Storage

struct BuildCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "build", abstract: "Reads the articles and writes the site.")

    @Option(help: ArgumentHelp("The folder that the site is written to. (default: public)", valueName: "dir"))
    var output: String?

    @OptionGroup var site: SiteOptions

    func run() async throws {
        var options = site.build
        options.output = output
        let terminal = Terminal(site.project)
        try await terminal.report {
            try await SiteBuilder(store: DiskStore(), options: options, progress: terminal.show).build()
        }
    }
}
