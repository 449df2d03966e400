import Model
import Storage

/// Publishes a site so that it is whole at every moment; the door of this stage, for one build.
///
/// ```swift
/// let writer = try SiteWriter(store: DiskStore(), folder: "public")
/// let staged = try files.map { try writer.stage($0, group: .page) }
/// let summary = try writer.commit(staged, keeping: [])
/// ```
///
/// Files that differ from what is published wait in `public/.sitegen/next/`. Once all are there, they are renamed into
/// place: assets, new pages, changed pages; then what the site no longer has is removed. So each file is complete,
/// old or new, and no link leads from a page that readers can reach to one that isn't there. A build that is
/// interrupted before everything is ready changes nothing; one interrupted later is finished by the next.
///
/// Only files that the manifest names as ours are changed or removed, and files with the right bytes are not touched.
package struct SiteWriter: Sendable {
    private let output: OutputFolder
    private let lock: FileLock
    private let manifest: Manifest
    /// Whether the manifest on the disk is what `manifest` says; else it is written anew.
    private let manifestIsIntact: Bool

    /// Takes the lock, finishes what an interrupted build left and reads what is ours.
    ///
    /// Throws `output-is-file`, `output-is-link`, `output-locked` or `output-not-writable`.
    package init(store: some FileStore, folder: String) throws(BuildError) {
        output = OutputFolder(store: store, path: folder)
        lock = try output.takeLock()
        do throws(StorageError) {
            try Publication(output: output).finishInterrupted()
            try output.emptyNext()
            let isThere = try store.kind(of: output.manifest) != nil
            let found = isThere ? Manifest(bytes: try store.read(output.manifest)) : Manifest()
            manifest = found ?? Manifest()
            manifestIsIntact = found != nil
        } catch {
            throw .notWritable(folder, error)
        }
    }

    /// Compares `file` with what is published and, where it differs, keeps it ready.
    ///
    /// May be called by several tasks at once, once for each path.
    package func stage(_ file: OutputFile, group: OutputGroup) throws(BuildError) -> StagedFile {
        do throws(StorageError) {
            let state = try state(of: file)
            if state == .new || state == .changed {
                try output.store.write(file.bytes, to: output.waitingPlace(of: file.path))
            }
            return StagedFile(path: file.path, group: group, state: state, checksum: Checksum(of: file.bytes))
        } catch {
            throw .notWritable(output.path, error)
        }
    }

    /// Publishes the site that consists of `staged`, and ends this build's turn.
    ///
    /// Pages in `keeping`, which could not be rendered this time, stay as they are. While there are such, nothing is
    /// removed, because they may link to it.
    package func commit(_ staged: [StagedFile], keeping: Set<SitePath> = []) throws(BuildError) -> WriteSummary {
        defer { lock.release() }
        do throws(StorageError) {
            let plan = try WritePlan(staged, keeping: keeping, old: manifest, in: output)
            if !plan.journal.isEmpty || plan.manifest != manifest || !manifestIsIntact {
                try Publication(output: output).publish(plan.journal, manifest: plan.manifest)
            }
            try output.emptyNext()
            return summary(of: plan)
        } catch {
            cancel()
            throw .notWritable(output.path, error)
        }
    }

    /// Gives up: what waits is thrown away, unless it is being published already, and the lock released.
    package func cancel() {
        defer { lock.release() }
        do {
            guard try output.store.kind(of: output.journal) == nil else { return }
            try output.emptyNext()
        } catch {
            // Nothing is lost: the next build empties the folder before it begins.
        }
    }
}

private extension SiteWriter {
    func state(of file: OutputFile) throws(StorageError) -> StagedFile.State {
        switch try output.look(at: file.path) {
        case .nothing: return .new
        case .obstacle(let diagnostic): return .foreign(diagnostic)
        case .file:
            let place = output.place(of: file.path)
            if has(place, file.bytes) { return .same }
            return manifest[file.path] == nil ? .foreign(.foreignFile(place)) : .changed
        }
    }

    /// Whether the file at `place` has these bytes; one that can't be read has others.
    func has(_ place: String, _ bytes: [UInt8]) -> Bool {
        do {
            return try output.store.read(place) == bytes
        } catch {
            return false
        }
    }

    func summary(of plan: WritePlan) -> WriteSummary {
        let damage = manifestIsIntact ? [] : [Diagnostic.damagedManifest(output.manifest)]
        return WriteSummary(
            written: plan.journal.puts.count, unchanged: plan.unchanged, removed: plan.journal.drops.count,
            diagnostics: (plan.diagnostics + damage).sorted())
    }
}
