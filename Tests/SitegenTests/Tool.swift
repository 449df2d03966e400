import Foundation
import Synchronization

/// The built `sitegen`, run as a program of its own.
struct Tool {
    struct Result {
        let status: Int32
        let output: String
        let messages: String
    }

    /// It stands beside the bundle that these tests are.
    static let executable = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent().appending(
        path: "sitegen")
    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()
    /// Where the repository's own lexicon and templates are.
    static let lexicon = ["--lexicon", root.appending(path: "lexicon").path]
    static let material = lexicon + ["--templates", root.appending(path: "templates").path]

    /// Runs it with `arguments` in `folder`; after a minute it is ended.
    static func run(
        _ arguments: [String], in folder: String = "/", environment: [String: String] = [:]
    ) throws -> Result {
        let process = Process()
        process.executableURL = executable
        process.arguments = arguments
        process.currentDirectoryURL = URL(filePath: folder)
        process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
        let (output, messages) = (Pipe(), Pipe())
        process.standardOutput = output
        process.standardError = messages
        let messageText = Mutex(Data())
        let reader = DispatchQueue(label: "messages")
        try process.run()
        let limit = DispatchWorkItem { process.terminate() }
        DispatchQueue.global().asyncAfter(deadline: .now() + 60, execute: limit)
        reader.async {
            let data = messages.fileHandleForReading.readDataToEndOfFile()
            messageText.withLock { $0 = data }
        }
        let outputText = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        limit.cancel()
        return reader.sync {
            Result(
                status: process.terminationStatus, output: String(decoding: outputText, as: UTF8.self),
                messages: String(decoding: messageText.withLock { $0 }, as: UTF8.self))
        }
    }
}
