import CCMarkGFM

/// The `table` extension of the C library, taught that a cell may hold nodes of ours.
///
/// The library's own rule lists what may stand in a cell, and custom nodes, which carry our marks, are not in the list.
/// So the rule is replaced, once and before anything is parsed, by one that lets every inline node into a cell.
enum TableExtension {
    /// Has `parser` read tables.
    static func attach(to parser: OpaquePointer) {
        _ = types
        cmark_parser_attach_syntax_extension(parser, find())
    }

    static func isTable(_ node: MarkupNode) -> Bool {
        node.type.rawValue == types.table
    }

    /// Takes the alignment from the columns of `table`: the library prints it as `align="right"`, which is no HTML any
    /// more.
    static func removeAlignment(of table: MarkupNode) {
        let count = cmark_gfm_extensions_get_table_columns(table.pointer)
        var none = [UInt8](repeating: 0, count: Int(count))
        cmark_gfm_extensions_set_table_alignments(table.pointer, count, &none)
    }

    static func isCell(_ node: MarkupNode) -> Bool {
        node.type.rawValue == types.cell
    }
}

private extension TableExtension {
    /// The numbers that the library gave to the extension's nodes when it was registered; no header tells them.
    struct Types {
        let table: UInt32
        let row: UInt32
        let cell: UInt32
    }

    /// Swift makes it once, whichever thread comes first.
    static let types: Types = {
        cmark_gfm_core_extensions_ensure_registered()
        let types = typesOfProbe()
        cmark_syntax_extension_set_can_contain_func(find()) { _, node, child in
            guard let node else { return 0 }
            return TableExtension.mayHold(child.rawValue, in: MarkupNode(node).type.rawValue) ? 1 : 0
        }
        return types
    }()

    static func find() -> OpaquePointer {
        guard let table = cmark_find_syntax_extension("table") else {
            preconditionFailure("This build of libcmark-gfm-extensions has no tables")
        }
        return table
    }

    /// Reads the numbers from a table of one cell.
    static func typesOfProbe() -> Types {
        let probe = "|a|\n|-|\n"
        let parser: OpaquePointer = cmark_parser_new(CMARK_OPT_DEFAULT)
        defer { cmark_parser_free(parser) }
        cmark_parser_attach_syntax_extension(parser, find())
        cmark_parser_feed(parser, probe, probe.utf8.count)
        let root = MarkupNode(cmark_parser_finish(parser))
        defer { root.remove() }
        guard let table = root.firstChild, let row = table.firstChild, let cell = row.firstChild else {
            preconditionFailure("This build of libcmark-gfm-extensions reads no tables")
        }
        return Types(table: table.type.rawValue, row: row.type.rawValue, cell: cell.type.rawValue)
    }

    static func mayHold(_ child: UInt32, in parent: UInt32) -> Bool {
        switch parent {
        case types.table: child == types.row
        case types.row: child == types.cell
        case types.cell: child & UInt32(CMARK_NODE_TYPE_MASK) == inline
        default: false
        }
    }

    /// `CMARK_NODE_TYPE_INLINE` of the header, whose expression Swift does not import.
    static let inline: UInt32 = 0xC000
}
