import Model

/// Puts entries one after the other into shards, as many as fit.
///
/// Entries come escaped, and none is torn apart. Shards are numbered: `words-0`, `words-1`.
struct SearchShelf: Sendable {
    /// The name that shards have before their number.
    let name: String
    private(set) var files: [OutputFile] = []
    private var text: [UInt8] = []

    init(name: String) {
        self.name = name
    }

    /// Whether an entry of this length would begin a new shard.
    func isNew(_ length: Int) -> Bool { text.isEmpty || text.count + length > SearchShard.longest }

    /// Adds an entry, to a new shard if it says so or does not fit.
    mutating func add(_ entry: [UInt8]) {
        if !text.isEmpty, isNew(entry.count) { close() }
        text += entry
    }

    /// Ends the last shard.
    mutating func close() {
        if !text.isEmpty { files.append(SearchShard.file("\(name)-\(files.count)", text)) }
        text.removeAll(keepingCapacity: true)
    }
}
