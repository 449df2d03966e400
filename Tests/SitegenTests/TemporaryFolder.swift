import Foundation

/// A folder on the disk that lasts as long as the closure given to `use`.
enum TemporaryFolder {
    static func use(_ body: (String) throws -> Void) throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "sitegen-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        do {
            try body(folder.path)
        } catch {
            remove(folder)
            throw error
        }
        remove(folder)
    }

    private static func remove(_ folder: URL) {
        do {
            try FileManager.default.removeItem(at: folder)
        } catch {
            // What stays in the system's folder for temporary files harms no test.
        }
    }
}
