import Foundation
import Model

/// The merged view of the whole archive for programs: `data/events.json`, `data/deals.json` and `data/entities.json`.
///
/// Facts only, and of the articles no more words than name an event, so that they may be published whatever may be
/// reprinted.
struct DataFiles {
    private let site: Site

    init(_ site: Site) {
        self.site = site
    }

    /// The files, in the order of their paths.
    ///
    /// - Throws: `BuildError` when the encoder refuses, which no value of ours makes it do.
    func files() throws(BuildError) -> [OutputFile] {
        let archive = site.archive
        let events = EventData(archive)
        return [
            try file("deals", archive.deals.map { DealData($0, archive) }),
            try file("entities", archive.dossiers.map { EntityData($0, site) }),
            try file("events", archive.events.map { events.record($0) }),
        ]
    }

    /// `record` as JSON on one line, for the file at `path`.
    static func encoded(_ record: some Encodable, for path: SitePath) throws(BuildError) -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        do {
            return Array(try encoder.encode(record))
        } catch {
            throw BuildError("not-encodable", "'\(path)' can't be written as JSON", cause: "\(error)")
        }
    }
}

private extension DataFiles {
    /// One record a line, so that two builds can be compared line by line.
    func file(_ name: String, _ records: [some Encodable]) throws(BuildError) -> OutputFile {
        let path = SitePath("data/\(name).json")
        var bytes: [UInt8] = [UInt8(ascii: "[")]
        for (number, record) in records.enumerated() {
            bytes += Array(number == 0 ? "\n".utf8 : ",\n".utf8)
            bytes += try DataFiles.encoded(record, for: path)
        }
        bytes += Array("\n]\n".utf8)
        return OutputFile(path: path, bytes: bytes)
    }
}
