import ArgumentParser
import Model
import Pipeline
import Storage

struct ExplainCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain", abstract: "Prints what was read in an article, sentence by sentence, and why.",
        discussion: """
            Below each sentence stand its names, times, values, claims, quotations and events, each with what it was \
            taken for, the rule that decided, the words that spoke for it and what else it could have been. Of events \
            also the rules are shown that nearly read one, with the condition that failed.
            """)

    @OptionGroup var project: ProjectOptions

    @Option(
        help: ArgumentHelp("Only this sentence, as the page's address names it: 3-1 for '#s3-1'.", valueName: "n-n"))
    var sentence: String?

    @Argument(
        help: ArgumentHelp(
            "The ids of articles, the paths of their files, or a sentence in quotation marks.", valueName: "article"))
    var articles: [String]

    mutating func validate() throws {
        guard let sentence, SentenceReference(anchor: sentence) == nil else { return }
        throw ValidationError("--sentence is the number of a paragraph and a sentence such as '3-1'; got '\(sentence)'")
    }

    func run() async throws {
        let terminal = Terminal(project)
        try await terminal.attempt {
            let outcome = try ExplanationPrinter(store: DiskStore(), options: project.build).print(
                articles, sentence: sentence.flatMap(SentenceReference.init(anchor:)))
            try terminal.write(Array(outcome.text.utf8))
            try terminal.finish(with: outcome.diagnostics)
        }
    }
}
