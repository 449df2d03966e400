import ArgumentParser
import Model
import Pipeline
import Storage

struct ExtractCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "extract", abstract: "Prints what was found in the articles, one line of JSON for each.",
        discussion: """
            The lines go to standard output, in the order of the articles' ids; messages go to standard error. They are \
            what was read: corrections.yml counts for the pages and data of the site alone.
            """
    )

    @OptionGroup var project: ProjectOptions

    @Argument(help: ArgumentHelp("Articles to read instead of the input folder.", valueName: "file"))
    var files: [String] = []

    func run() async throws {
        let terminal = Terminal(project)
        try await terminal.attempt {
            let outcome = try await ExtractionPrinter(store: DiskStore(), options: project.build).print(files: files)
            try terminal.write(outcome.lines)
            try terminal.finish(with: outcome.diagnostics)
        }
    }
}
