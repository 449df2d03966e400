import FoundationEssentials
import Glibc

/// A folder on the disk that lasts as long as the closure given to `use`.
enum TemporaryFolder {
    static func use(_ body: (String) throws -> Void) throws {
        let path = try make()
        defer { remove(path) }
        try body(path)
    }

    static func use(_ body: (String) async throws -> Void) async throws {
        let path = try make()
        defer { remove(path) }
        try await body(path)
    }

    private static func make() throws -> String {
        var template = FileManager.default.temporaryDirectory.appendingPathComponent("sitegen-XXXXXX").path.utf8CString
        let made = template.withUnsafeMutableBufferPointer { buffer in buffer.baseAddress.flatMap { mkdtemp($0) } != nil
        }
        guard made else { throw Failure(code: errno) }
        return String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    private static func remove(_ path: String) {
        do {
            try FileManager.default.removeItem(atPath: path)
        } catch {
            // What stays in the system's folder for temporary files harms no test.
        }
    }

    struct Failure: Error {
        let code: Int32
    }
}
