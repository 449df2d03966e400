import Model
import Storage

/// The step from “complete in `next/`” to “published”, which an interruption anywhere does not spoil.
///
/// Before the journal has its name nothing published has changed. Afterwards every step can be done again: a file
/// that no longer waits in `next/` has been put, one that is gone has been dropped.
struct Publication {
    let output: OutputFolder

    /// Publishes what waits in `next/` and makes `manifest` the list of what is ours.
    func publish(_ journal: Journal, manifest: Manifest) throws(StorageError) {
        try store.write(manifest.bytes, to: output.nextManifest)
        if journal.isEmpty {
            try store.rename(output.nextManifest, to: output.manifest)
            return
        }
        try store.write(journal.bytes, to: output.nextJournal)
        try store.rename(output.nextJournal, to: output.journal)
        for record in journal.puts {
            try store.rename(output.waitingPlace(of: record.path), to: output.place(of: record.path))
        }
        for record in journal.drops { try store.remove(output.place(of: record.path)) }
        try finish(droppedPaths: journal.drops.map(\.path))
    }

    /// Finishes what a build began whose journal is still there; one that is damaged is no journal.
    func finishInterrupted() throws(StorageError) {
        guard try store.kind(of: output.journal) != nil else { return }
        guard let journal = Journal(bytes: try store.read(output.journal)) else {
            return try store.remove(output.journal)
        }
        for record in journal.puts { try putAgain(record) }
        var droppedPaths: [SitePath] = []
        for record in journal.drops where try dropAgain(record) { droppedPaths.append(record.path) }
        try finish(droppedPaths: droppedPaths)
    }
}

private extension Publication {
    var store: any FileStore { output.store }

    func finish(droppedPaths: [SitePath]) throws(StorageError) {
        try removeEmptyFolders(above: droppedPaths)
        if try store.kind(of: output.nextManifest) == .file {
            try store.rename(output.nextManifest, to: output.manifest)
        }
        try store.remove(output.journal)
    }

    func putAgain(_ record: FileRecord) throws(StorageError) {
        let waiting = output.waitingPlace(of: record.path)
        guard try store.kind(of: waiting) == .file else { return }
        switch try output.look(at: record.path) {
        case .nothing, .file: try store.rename(waiting, to: output.place(of: record.path))
        // Put there since the interruption; this build will say so when it comes to the file.
        case .obstacle: return
        }
    }

    /// Removes the file unless it was changed since; whether it is gone.
    func dropAgain(_ record: FileRecord) throws(StorageError) -> Bool {
        switch try output.look(at: record.path) {
        case .nothing: return true
        case .obstacle: return false
        case .file:
            guard output.checksum(of: record.path) == record.checksum else { return false }
            try store.remove(output.place(of: record.path))
            return true
        }
    }

    /// Removes the folders that held `paths` and hold nothing now, the deepest first.
    func removeEmptyFolders(above paths: [SitePath]) throws(StorageError) {
        var folders: Set<String> = []
        for path in paths {
            var folder = StoragePath.folder(of: path.value)
            while !folder.isEmpty, folders.insert(folder).inserted { folder = StoragePath.folder(of: folder) }
        }
        // A folder stands before what is in it, so the other way round it stands after.
        for folder in folders.sorted(by: { $1.utf8.lexicographicallyPrecedes($0.utf8) }) {
            let place = StoragePath.join(output.path, folder)
            guard try store.kind(of: place) == .folder, try store.list(place).isEmpty else { continue }
            try store.remove(place)
        }
    }
}
