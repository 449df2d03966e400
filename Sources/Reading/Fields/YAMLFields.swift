import Model
import Yams

/// Reads `name: value` lines of YAML into fields, each with its exact place.
///
/// Yams only finds the tree; every value is the text that was written, so that `title: no` is the title "no" and
/// `date: 2019` is the date 2019. Lists and mappings are no text. Anchors and aliases are refused, for a few lines of
/// them can stand for billions of values.
enum YAMLFields {
    /// Reads `yaml`, which is valid UTF-8 and begins on the line `firstLine` of the file `path`.
    static func read(_ yaml: ArraySlice<UInt8>, path: String, firstLine: Int = 1) -> FieldList {
        let start = SourcePosition(path: path, line: firstLine, column: 1)
        if yaml.count > FieldList.longest {
            return .unreadable(
                yaml, at: start, "fields of \(yaml.count) bytes; expected at most \(FieldList.longest)",
                id: "fields-too-long")
        }
        if hasManyAliases(yaml) {
            return .unreadable(yaml, at: start, "many YAML aliases; write the values themselves", id: "yaml-alias")
        }
        let text = String(decoding: yaml, as: UTF8.self)
        do {
            // The encoding is named because the default asks the environment.
            let parser = try Parser(yaml: text, encoding: .utf8)
            // A node refers to its anchor only weakly; the parser owns it.
            return try withExtendedLifetime(parser) {
                guard let root = try parser.singleRoot() else { return FieldList() }
                return fields(of: root, in: yaml, path: path, firstLine: firstLine)
            }
        } catch {
            let problem = YAMLProblem(error, in: text)
            let position = SourcePosition(
                path: path, line: problem.line.map { $0 + firstLine - 1 }, column: problem.column)
            return .unreadable(yaml, at: position, problem.message, id: problem.id)
        }
    }
}

private extension YAMLFields {
    /// Each alias may double what the one before it stands for; 16 of them do no harm yet.
    static let harmlessAliases = 16

    /// Whether so many words begin with `*`, where some begin with `&`, that reading them could take forever.
    static func hasManyAliases(_ yaml: ArraySlice<UInt8>) -> Bool {
        var anchors = 0
        var aliases = 0
        var previous = UInt8(ascii: " ")
        for byte in yaml {
            if " \t\r\n[{,".utf8.contains(previous) {
                if byte == UInt8(ascii: "&") { anchors += 1 }
                if byte == UInt8(ascii: "*") { aliases += 1 }
            }
            previous = byte
        }
        return anchors > 0 && aliases > harmlessAliases
    }

    static func fields(of root: Node, in yaml: ArraySlice<UInt8>, path: String, firstLine: Int) -> FieldList {
        func position(of node: Node) -> SourcePosition {
            guard let mark = node.mark else { return SourcePosition(path: path) }
            return SourcePosition(path: path, line: mark.line + firstLine - 1, column: mark.column)
        }

        if root.anchor != nil {
            return .unreadable(
                yaml, at: position(of: root), "YAML anchor; write the values themselves", id: "yaml-alias")
        }
        guard case .mapping(let mapping) = root else {
            if case .scalar(let scalar) = root, isNull(scalar) { return FieldList() }
            return .unreadable(
                yaml, at: position(of: root), "no fields; expected lines such as 'title: Mỹ bán F-16'",
                id: "no-fields")
        }
        var list = FieldList()
        for (key, node) in mapping {
            guard case .scalar(let name) = key else {
                list.diagnostics.append(
                    Diagnostic(
                        .error, at: position(of: key), "field without a name; expected 'name: value'",
                        id: "wrong-type"))
                continue
            }
            list.fields.append(
                Field(
                    name: name.string, namePosition: position(of: key), value: value(of: node),
                    valuePosition: position(of: node)))
        }
        return list
    }

    static func value(of node: Node) -> Field.Value {
        if node.anchor != nil { return .alias }
        switch node {
        case .scalar(let scalar): return isNull(scalar) ? .absent : .text(scalar.string)
        case .sequence(let items): return list(items)
        case .mapping: return .other("a mapping")
        case .alias: return .alias
        }
    }

    static func list(_ items: Node.Sequence) -> Field.Value {
        var texts: [String] = []
        for item in items {
            guard item.anchor == nil, case .scalar(let scalar) = item else { return .other("a list") }
            texts.append(scalar.string)
        }
        return .list(texts)
    }

    static func isNull(_ scalar: Node.Scalar) -> Bool {
        scalar.style == .plain && ["", "~", "null", "Null", "NULL"].contains(scalar.string)
    }
}
