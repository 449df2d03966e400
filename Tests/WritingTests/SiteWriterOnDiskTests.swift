import FoundationEssentials
import Glibc
import Model
import Storage
import Testing

@testable import Writing

/// The same on a real disk, where times and inodes show what was touched.
@Suite struct SiteWriterOnDiskTests {
    /// What the disk knows of everything below `folder`; reading does not change it.
    private func traces(below folder: String) throws -> [String: [Int]] {
        var traces: [String: [Int]] = [:]
        var pending = [folder]
        while let path = pending.popLast() {
            var status = stat()
            #expect(lstat(path, &status) == 0)
            traces[path] = [Int(status.st_ino), status.st_mtim.tv_sec, status.st_mtim.tv_nsec, Int(status.st_size)]
            guard try DiskStore().kind(of: path) == .folder else { continue }
            pending += try DiskStore().list(path).map { StoragePath.join(path, $0.name) }
        }
        return traces
    }

    private func publish(_ files: [OutputFile], in folder: String) async throws -> WriteSummary {
        let writer = try SiteWriter(store: DiskStore(), folder: folder)
        let staged = try await withThrowingTaskGroup(of: [StagedFile].self) { group in
            for part in 0..<4 {
                group.addTask {
                    try stride(from: part, to: files.count, by: 4).map { try writer.stage(files[$0], group: .page) }
                }
            }
            return try await group.reduce(into: []) { $0 += $1 }
        }
        return try writer.commit(staged)
    }

    private func site(_ version: String, count: Int = 300) -> [OutputFile] {
        (0..<count).map { number in
            OutputFile(
                path: SitePath("phần-\(number % 7)/\(number).html"),
                bytes: Array("\(version) Thổ Nhĩ Kỳ \(number % 3 == 0 ? version : "")".utf8.dropFirst(2)))
        }
    }

    @Test func touchesNothingThatIsTheSame() async throws {
        try await TemporaryFolder.use { root async throws in
            let folder = "\(root)/public"
            #expect(
                try await publish(site("v1"), in: folder)
                    == WriteSummary(written: 300, unchanged: 0, removed: 0, diagnostics: []))
            let before = try traces(below: folder)
            #expect(before.count == 300 + 7 + 4)
            for _ in 0..<2 {
                #expect(
                    try await publish(site("v1"), in: folder)
                        == WriteSummary(written: 0, unchanged: 300, removed: 0, diagnostics: []))
                #expect(try traces(below: folder) == before)
            }
            #expect(
                try await publish(site("v2"), in: folder)
                    == WriteSummary(written: 100, unchanged: 200, removed: 0, diagnostics: []))
            #expect(
                try await publish(site("v2", count: 1), in: folder)
                    == WriteSummary(written: 0, unchanged: 1, removed: 299, diagnostics: []))
            #expect(try traces(below: folder).count == 1 + 1 + 4)
        }
    }

    @Test func writesIntoAFolderThatIsALinkAndFollowsNoneInIt() async throws {
        try await TemporaryFolder.use { root async throws in
            #expect(mkdir("\(root)/thật", 0o700) == 0)
            #expect(symlink("thật", "\(root)/public") == 0)
            #expect(symlink("..", "\(root)/thật/phần-1") == 0)
            let summary = try await publish(site("v1", count: 3), in: "\(root)/public")
            #expect(summary.written == 2)
            #expect(summary.diagnostics == [.link("\(root)/public/phần-1")])
            #expect(try DiskStore().list(root).map(\.name) == ["public", "thật"])
            #expect(try DiskStore().kind(of: "\(root)/thật/phần-2/2.html") == .file)
        }
    }

    @Test func keepsASecondBuildOut() throws {
        try TemporaryFolder.use { root throws in
            let first = try SiteWriter(store: DiskStore(), folder: root)
            #expect(throws: BuildError.locked(root)) { try SiteWriter(store: DiskStore(), folder: root) }
            first.cancel()
            try SiteWriter(store: DiskStore(), folder: root).cancel()
        }
    }
}
