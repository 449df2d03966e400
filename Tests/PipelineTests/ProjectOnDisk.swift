import Foundation
import Model
import Pipeline
import Storage

/// An archive in a folder of the disk, with the repository's templates and lexicon.
struct ProjectOnDisk {
    let folder: String

    func write(_ text: String, to path: String) throws {
        try DiskStore().write(Array(text.utf8), to: "\(folder)/\(path)")
    }

    func remove(_ path: String) throws {
        try DiskStore().remove("\(folder)/\(path)")
    }

    /// Copies the repository's seeds here, the last first if `reversed`.
    func copySeeds(reversed: Bool = false) throws {
        let names = try DiskStore().list(Repository.path("seeds")).map(\.name).sorted()
        for name in reversed ? names.reversed() : names {
            try DiskStore().write(try DiskStore().read(Repository.path("seeds/\(name)")), to: "\(folder)/seeds/\(name)")
        }
    }

    @discardableResult func build(jobs: Int = 2, templates: String? = nil) async throws -> BuildReport {
        var options = Repository.options(project: folder)
        options.jobs = jobs
        if let templates { options.templates = templates }
        return try await SiteBuilder(store: DiskStore(), options: options).build()
    }

    /// Every file of the published site with its bytes, sitegen's own notes left out.
    func site() throws -> [String: [UInt8]] {
        var files: [String: [UInt8]] = [:]
        for path in try paths(in: "") { files[path] = try DiskStore().read("\(folder)/public/\(path)") }
        return files
    }

    /// When each file of the site was last written, sitegen's own notes included.
    func times() throws -> [String: Date] {
        var times: [String: Date] = [:]
        for path in try paths(in: "") + [".sitegen/manifest"] {
            let attributes = try FileManager.default.attributesOfItem(atPath: "\(folder)/public/\(path)")
            times[path] = attributes[.modificationDate] as? Date
        }
        return times
    }

    private func paths(in place: String) throws -> [String] {
        try DiskStore().list("\(folder)/public/\(place)").filter { $0.name != ".sitegen" }.flatMap { entry in
            let path = StoragePath.join(place, entry.name)
            return entry.kind == .folder ? try paths(in: path) : [path]
        }
    }
}
