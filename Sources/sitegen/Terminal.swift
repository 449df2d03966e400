import ArgumentParser
import Foundation
import Model
import Pipeline

/// Where commands print: results on standard output, messages and progress on standard error.
struct Terminal: Sendable {
    private let isQuiet: Bool
    private let isVerbose: Bool
    private let isStrict: Bool
    private let showsProgress: Bool

    init(_ options: ProjectOptions) {
        isQuiet = options.quiet
        isVerbose = options.verbose
        isStrict = options.strict
        showsProgress = !options.quiet && isatty(STDERR_FILENO) == 1
    }

    /// Shows what a build is about to do, on a terminal only.
    @Sendable func show(_ step: BuildStep) {
        guard showsProgress else { return }
        let words =
            switch step {
            case .reading(let articles): "Reading \(articles) article\(plural(articles)) …"
            case .rendering(let pages): "Rendering \(pages) page\(plural(pages)) …"
            case .checking: "Checking pages, links and the lexicon's examples …"
            case .writing: "Writing …"
            }
        writeError(words + "\n")
    }

    /// Runs a build and prints its diagnostics and its summary; ends the command with status 1 when there were errors.
    func report(_ build: () async throws -> BuildReport) async throws {
        try await attempt {
            let report = try await build()
            printMessages(report.diagnostics)
            if !isQuiet { try write(Array(Summary(report, showsNoteHint: !isVerbose).text.utf8)) }
            try finish(report.diagnostics)
        }
    }

    /// Prints diagnostics and ends the command as they ask.
    func finish(with diagnostics: [Diagnostic]) throws {
        printMessages(diagnostics)
        try finish(diagnostics)
    }

    /// Runs `work`; an error that makes it impossible is printed, and the command ends with status 1.
    func attempt(_ work: () async throws -> Void) async throws {
        do {
            try await work()
        } catch let error as BuildError {
            printMessages(error.context)
            writeError(error.description + "\n")
            throw ExitCode.failure
        }
    }

    /// Writes to standard output.
    func write(_ bytes: [UInt8]) throws(BuildError) {
        do {
            try FileHandle.standardOutput.write(contentsOf: Data(bytes))
        } catch {
            throw BuildError(
                "output-not-writable", "standard output can't be written; free the disk or write elsewhere",
                cause: error.localizedDescription)
        }
    }
}

private extension Terminal {
    func printMessages(_ diagnostics: [Diagnostic]) {
        let shown = diagnostics.sorted().filter { isVerbose || $0.severity != .note }
        guard !shown.isEmpty else { return }
        writeError(shown.map { "\($0)\n" }.joined())
    }

    func finish(_ diagnostics: [Diagnostic]) throws {
        let fatal = diagnostics.contains { $0.severity == .error || isStrict && $0.severity == .warning }
        if fatal { throw ExitCode.failure }
    }

    func writeError(_ text: String) {
        do {
            try FileHandle.standardError.write(contentsOf: Data(text.utf8))
        } catch {
            // Harmless: whoever closed the messages does not want them, and the exit status tells the rest.
        }
    }

    func plural(_ count: Int) -> String { count == 1 ? "" : "s" }
}
