import CCMarkGFM
import Glibc

/// One node of a tree: a handle of the C library, valid as long as the tree that it stands in.
///
/// The library ends the process when memory runs out and never hands out `NULL` for a node that it makes; the
/// conversions of its pointers below rest on that.
struct MarkupNode: Hashable {
    let pointer: OpaquePointer

    init(_ pointer: OpaquePointer) {
        self.pointer = pointer
    }

    /// Makes a node that stands in no tree yet.
    init(_ type: cmark_node_type) {
        pointer = cmark_node_new(type)
    }

    var type: cmark_node_type { cmark_node_get_type(pointer) }
    var parent: MarkupNode? { cmark_node_parent(pointer).map(MarkupNode.init) }
    var next: MarkupNode? { cmark_node_next(pointer).map(MarkupNode.init) }
    var firstChild: MarkupNode? { cmark_node_first_child(pointer).map(MarkupNode.init) }

    /// Whether the children are one stretch of running text: a paragraph, a heading or a table cell.
    var holdsText: Bool {
        switch type {
        case CMARK_NODE_PARAGRAPH, CMARK_NODE_HEADING: true
        default: TableExtension.isCell(self)
        }
    }

    /// Whether it is printed as a link, by the author's wish or by ours.
    var isLink: Bool {
        switch type {
        case CMARK_NODE_LINK: true
        case CMARK_NODE_CUSTOM_INLINE: cmark_node_get_user_data(pointer) != nil
        default: false
        }
    }

    /// The characters of a text, of code or of HTML; empty for any other node.
    var literal: [UInt8] {
        var bytes: [UInt8] = []
        appendLiteral(to: &bytes)
        return bytes
    }

    /// The destination of a link; empty for any other node.
    var destination: [UInt8] {
        guard let url = cmark_node_get_url(pointer) else { return [] }
        return Array(MarkupNode.bytes(of: url))
    }

    func appendLiteral(to bytes: inout [UInt8]) {
        guard let literal = cmark_node_get_literal(pointer) else { return }
        bytes.append(contentsOf: MarkupNode.bytes(of: literal))
    }

    /// Sets the characters, which can't hold a NUL: the library's texts end at one.
    func setLiteral(_ bytes: ArraySlice<UInt8>) {
        MarkupNode.withCString(bytes) { _ = cmark_node_set_literal(pointer, $0) }
    }

    /// Sets the ready HTML that a custom node prints before and after its children.
    func setHTML(open: [UInt8], close: [UInt8], isLink: Bool) {
        MarkupNode.withCString(open[...]) { _ = cmark_node_set_on_enter(pointer, $0) }
        MarkupNode.withCString(close[...]) { _ = cmark_node_set_on_exit(pointer, $0) }
        // Any address serves as the flag; the library hands it back and never follows it.
        if isLink { cmark_node_set_user_data(pointer, UnsafeMutableRawPointer(bitPattern: 1)) }
    }

    func insert(before node: MarkupNode) {
        let done = cmark_node_insert_before(node.pointer, pointer)
        precondition(done == 1, "The tree takes no \(type.rawValue) before a \(node.type.rawValue)")
    }

    func append(to parent: MarkupNode) {
        let done = cmark_node_append_child(parent.pointer, pointer)
        precondition(done == 1, "The tree takes no \(type.rawValue) within a \(parent.type.rawValue)")
    }

    /// Takes the node with all that is in it out of the tree; the handle is void afterwards.
    func remove() {
        cmark_node_free(pointer)
    }
}

extension MarkupNode {
    /// The bytes of a text that ends at a NUL.
    static func bytes(of text: UnsafePointer<CChar>) -> UnsafeRawBufferPointer {
        UnsafeRawBufferPointer(start: text, count: strlen(text))
    }

    /// Calls `body` with a copy of `bytes` that ends at a NUL.
    static func withCString(_ bytes: ArraySlice<UInt8>, _ body: (UnsafePointer<CChar>) -> Void) {
        withUnsafeTemporaryAllocation(of: CChar.self, capacity: bytes.count + 1) { copy in
            bytes.withUnsafeBytes { UnsafeMutableRawBufferPointer(copy).copyMemory(from: $0) }
            copy[bytes.count] = 0
            if let start = copy.baseAddress { body(UnsafePointer(start)) }
        }
    }
}
