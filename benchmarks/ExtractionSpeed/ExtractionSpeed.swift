import Foundation
import Model
import Reading
import Storage

/// Measures how fast articles are read, from Normalising to Interpreting, on one thread.
///
/// `ExtractionSpeed LEXICON TEXTS MB` reads the texts of a folder into memory, takes them once to warm up and then three
/// times by the clock. Neither the disk nor the printing of JSON is in the figure, for they are no part of extraction.
@main struct ExtractionSpeed {
    static func main() {
        let arguments = CommandLine.arguments.dropFirst().map { $0 }
        guard arguments.count == 3, let threshold = Double(arguments[2]) else {
            end("usage: benchmarks/extraction-speed FOLDER|ARCHIVE.tar.xz [MB]", status: 64)
        }
        do {
            let speed = try Measurement(lexicon: arguments[0], texts: arguments[1]).run()
            print(speed.report, terminator: "")
            if speed.megabytesPerSecond < threshold { end("below \(threshold) MB/s", status: 1) }
        } catch {
            end(error.description, status: 1)
        }
    }

    private static func end(_ message: String, status: Int32) -> Never {
        FileHandle.standardError.write(Data((message + "\n").utf8))
        exit(status)
    }
}
