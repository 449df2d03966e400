/// A stretch of running text in a tree: its bytes, and which node each byte stands in.
struct MarkupParagraph {
    /// A node with bytes of its own: text, code or a line break.
    struct Leaf {
        let node: MarkupNode
        let range: Range<Int>
        let isCode: Bool
        /// Whether it stands in a link.
        var isLinked: Bool
    }

    /// A node that holds others: emphasis, a link, a mark.
    struct Container {
        let range: Range<Int>
        /// Whether it was made for a mark.
        let isMark: Bool
        /// Whether it is a link or has one in it.
        var hasLink: Bool
    }

    /// The paragraph, heading or table cell; `nil` while it is being read.
    var block: MarkupNode?
    var text: [UInt8] = []
    /// In order of the text, without gaps; nodes without bytes are not in it.
    var leaves: [Leaf] = []
    /// Every node between the block and its leaves.
    var containers: [MarkupNode: Container] = [:]

    /// Whether there is nothing to read: no text, or white space only.
    var isBlank: Bool {
        guard let first = text.first(where: { !MarkupParagraph.isSpace($0) }) else { return true }
        // "&nbsp;" alone: white space that is no ASCII.
        guard first >= 0x80 else { return false }
        return String(decoding: text, as: UTF8.self).unicodeScalars.allSatisfy(\.properties.isWhitespace)
    }

    static func isSpace(_ byte: UInt8) -> Bool {
        byte == 0x20 || (0x09...0x0D).contains(byte)
    }
}
