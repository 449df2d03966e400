import Model

/// A file of the index: text that a script hands to the reader of the index.
///
/// A script, because pages opened from a folder may load nothing else: `` archiveShard("words-3",`…`) ``.
enum SearchShard {
    /// No shard is longer, in bytes; a search loads the directory and ten shards, so that it stays below 150 KB.
    static let longest = 14_000

    /// Where the directory of all shards stands.
    static let directory = SitePath("search/directory.js")

    /// The file of `text`, which is escaped, under `name`.
    static func file(_ name: String, _ text: [UInt8]) -> OutputFile {
        OutputFile(
            path: SitePath("search/\(name).js"),
            bytes: Array("archiveShard(\"\(name)\",`".utf8) + text + Array("`)\n".utf8))
    }

    /// `text` as it may stand in a template literal.
    static func escaped(_ text: [UInt8]) -> [UInt8] {
        var escaped: [UInt8] = []
        escaped.reserveCapacity(text.count)
        for byte in text {
            // What begins or ends something in a template literal.
            if byte == UInt8(ascii: "`") || byte == UInt8(ascii: "\\") || byte == UInt8(ascii: "$") {
                escaped.append(UInt8(ascii: "\\"))
            }
            // A carriage return would be read as a line feed; texts have none, names from lexicons might.
            escaped.append(byte == 0x0D ? 0x20 : byte)
        }
        return escaped
    }
}
