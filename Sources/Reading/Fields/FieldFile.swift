import Model
import Storage

/// A file of fields by itself: YAML or, where its name ends in `.json`, JSON.
struct FieldFile {
    private let path: String

    init(path: String) {
        self.path = path
    }

    /// The fields in the file; throws when it is not text at all.
    func read(from store: any FileStore) throws(UnreadableFile) -> FieldList {
        let bytes: [UInt8]
        do {
            bytes = try store.read(path)
        } catch {
            throw UnreadableFile(
                at: SourcePosition(path: path), "can't be read: \(error.reason); make the file readable or remove it",
                id: "unreadable-file")
        }
        let source = try TextDecoder(path: path, bytes: bytes).decode()
        if path.lowercased().hasSuffix(".json") { return JSONFields.read(source) }
        return YAMLFields.read(source.bytes[...], path: path)
    }
}
