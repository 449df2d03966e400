import ArgumentParser

@main
struct Sitegen: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sitegen",
        abstract: "Turns a folder of Vietnamese news about arms deals into a cross-linked archive in HTML.",
        usage: """
            sitegen [build] [<options>]
            sitegen extract [<options>] [<file> ...]
            sitegen explain [<options>] <article> ...
            sitegen check [<options>]
            """,
        discussion: """
            Reads the articles in seeds/, finds the countries, weapons, people, organisations and places that they name, \
            and writes public/: a page for each of them, with every sentence that mentions it.

            Exit status: 0 when all went well, 1 when there were errors (the rest is built), 64 for wrong usage.
            """,
        version: "0.1.0",
        subcommands: [BuildCommand.self, ExtractCommand.self, ExplainCommand.self, CheckCommand.self],
        defaultSubcommand: BuildCommand.self)
}
