import ArgumentParser
import Foundation
import Pipeline

/// The options that all commands share.
struct ProjectOptions: ParsableArguments {
    @Option(help: ArgumentHelp("The archive's own folder, which holds the others by default.", valueName: "dir"))
    var project = "."

    @Option(help: ArgumentHelp("The folder of articles. (default: seeds)", valueName: "dir"))
    var input: String?

    @Option(help: ArgumentHelp("The folder of names and rules. (default: lexicon)", valueName: "dir"))
    var lexicon: String?

    @Option(
        help: ArgumentHelp(
            "The folder of your own names and rules, which count before those. (default: own-lexicon, where it is there)",
            valueName: "dir"))
    var ownLexicon: String?

    @Option(help: ArgumentHelp("The settings. (default: sitegen.yml, where it is there)", valueName: "file"))
    var config: String?

    @Option(
        help: ArgumentHelp(
            "The number of articles and pages worked on at once. (default: one for each core)", valueName: "n"))
    var jobs: Int?

    @Flag(help: "Let warnings, too, end in exit status 1.")
    var strict = false

    @Flag(name: .shortAndLong, help: "Print only what is wrong.")
    var quiet = false

    @Flag(name: .shortAndLong, help: "Print notes about odd articles one by one, too.")
    var verbose = false

    mutating func validate() throws {
        if let jobs, jobs < 1 { throw ValidationError("--jobs is at least 1; got \(jobs)") }
        if quiet, verbose { throw ValidationError("--quiet and --verbose exclude each other") }
    }

    /// The options of a build without those that only some commands have.
    var build: BuildOptions {
        var options = BuildOptions()
        options.project = project
        options.input = input
        options.lexicon = lexicon
        options.ownLexicon = ownLexicon
        options.config = config
        options.jobs = jobs ?? ProcessInfo.processInfo.activeProcessorCount
        return options
    }
}
