import Foundation

/// The repository that the tests stand in, found from the place of this file.
enum Repository {
    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    /// A file or folder of this test target.
    static func own(_ path: String) -> URL { root.appending(path: "Tests/EvaluationTests/\(path)") }
}
