import Foundation
import Model
import Reading
import Storage

/// The lexicon that the repository ships, read once.
enum LexiconOnDisk {
    static let result = Result { try LexiconReader(store: DiskStore(), folder: folder).read() }

    /// `lexicon/` beside `Tests/`, wherever the repository lies.
    private static var folder: String {
        URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "lexicon").path(percentEncoded: false)
    }
}
