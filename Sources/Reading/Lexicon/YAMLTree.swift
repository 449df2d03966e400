import Model
import Yams

/// A YAML file of the lexicon as a tree of texts with their places, and what was wrong in it.
///
/// Values are always the text that was written, so that the word `no` stays a word. Each node is asked for the shape
/// that is expected of it; another shape is reported and read as nothing. Where the keeper has a file of the same name,
/// the tree is that of both, and each node knows from which it came.
struct YAMLTree {
    let path: String
    private(set) var diagnostics: [Diagnostic] = []
    /// The path of the keeper's own file, and the number of lines above it: it is read as if it stood below the other.
    private var own: (path: String, linesAbove: Int)?

    /// Parses `bytes` and lays the keeper's `own` file over them; `nil` at the root when the file is no YAML.
    ///
    /// A file that holds nothing is reported unless it `mayBeEmpty`.
    static func parse(
        _ bytes: [UInt8], path: String, own: SourceText? = nil, mayBeEmpty: Bool = false
    ) -> (tree: YAMLTree, root: Node?) {
        var tree = YAMLTree(path: path)
        let source = SourceText(path: path, bytes: bytes)
        let faults = tree.diagnostics.count
        let root = tree.root(of: source.bytes)
        if root == nil, !mayBeEmpty, tree.diagnostics.count == faults { tree.reportEmptyFile() }
        guard let own, let root else { return (tree, root) }
        let linesAbove = bytes.count { $0 == UInt8(ascii: "\n") } + 1
        tree.own = (own.path, linesAbove)
        let lines = [UInt8](repeating: UInt8(ascii: "\n"), count: linesAbove)
        guard let ownRoot = tree.root(of: lines + own.bytes) else { return (tree, root) }
        let both = tree.laid(ownRoot, over: root)
        return (tree, both)
    }

    private init(path: String) {
        self.path = path
    }

    /// The values of a mapping by their keys; keys outside `known` are reported.
    mutating func mapping(_ node: Node, known: [String]) -> [String: Node] {
        guard case .mapping(let mapping) = node else {
            reportShape(of: node, expected: "lines such as '\(known[0]): …'")
            return [:]
        }
        var values: [String: Node] = [:]
        for (key, value) in mapping {
            guard let name = key.scalar?.string, known.contains(name) else {
                let seen = key.scalar?.string ?? ""
                report(
                    "unknown key '\(seen)'; \(DidYouMean.remedy(for: seen, among: known))", at: key, id: "unknown-key")
                continue
            }
            values[name] = value
        }
        return values
    }

    /// The items of a list; none when `node` is absent.
    mutating func list(_ node: Node?, expected: String = "a list, such as [tại, ở]") -> [Node] {
        guard let node else { return [] }
        if case .sequence(let sequence) = node { return Array(sequence) }
        reportShape(of: node, expected: expected)
        return []
    }

    /// The texts of a list; none when `node` is absent.
    mutating func texts(_ node: Node?) -> [String] {
        list(node).compactMap { text($0) }
    }

    /// The texts of a list with their places.
    mutating func placedTexts(_ node: Node?) -> [(text: String, position: SourcePosition)] {
        list(node).compactMap { item in text(item).map { ($0, position(of: item)) } }
    }

    /// The text of a scalar.
    mutating func text(_ node: Node?) -> String? {
        guard let node else { return nil }
        if case .scalar(let scalar) = node { return scalar.string }
        reportShape(of: node, expected: "a text")
        return nil
    }

    /// `true` or `false`; false when `node` is absent.
    mutating func flag(_ node: Node?) -> Bool {
        guard let node else { return false }
        switch node.scalar?.string {
        case "true": return true
        case "false": return false
        default:
            reportShape(of: node, expected: "true or false")
            return false
        }
    }

    /// The examples of a list, in the notation with brackets; none when `node` is absent.
    mutating func examples(_ node: Node?) -> [LexiconExample] {
        list(node).compactMap { item in
            guard let notation = text(item) else { return nil }
            if let example = LexiconExample(notation: notation, position: position(of: item)) { return example }
            report("example whose brackets don't pair; expected [ and ] round each name", at: item, id: "bad-example")
            return nil
        }
    }

    mutating func report(
        _ message: String, at node: Node, id: String, severity: Diagnostic.Severity = .error
    ) {
        diagnostics.append(Diagnostic(severity, at: position(of: node), message, id: id))
    }

    /// Reports that `node` has another shape than the `expected` one.
    mutating func reportShape(of node: Node, expected: String) {
        report("\(YAMLTree.words(for: node)); expected \(expected)", at: node, id: "wrong-type")
    }

    /// Where `node` stands, in the built-in file or in the keeper's.
    func position(of node: Node) -> SourcePosition {
        position(line: node.mark?.line, column: node.mark?.column)
    }
}

private extension YAMLTree {
    /// The tree of one file; `nil` when it can't be read, which is reported, or holds nothing.
    mutating func root(of bytes: [UInt8]) -> Node? {
        if let offset = SourceText.firstInvalidByte(in: bytes[...]) {
            let place = SourceText(path: path, bytes: bytes).position(at: offset)
            diagnostics.append(
                Diagnostic(
                    .error, at: position(line: place.line, column: place.column),
                    "byte \(HexByte(bytes[offset])) isn't UTF-8; save the file as UTF-8; file left out", id: "not-utf8")
            )
            return nil
        }
        let text = String(decoding: bytes, as: UTF8.self)
        do {
            return try Parser(yaml: text, encoding: .utf8).singleRoot()
        } catch {
            let problem = YAMLProblem(error, in: text)
            diagnostics.append(
                Diagnostic(
                    .error, at: position(line: problem.line, column: problem.column),
                    "\(problem.message); file left out", id: problem.id))
            return nil
        }
    }

    mutating func reportEmptyFile() {
        diagnostics.append(
            Diagnostic(
                .error, at: SourcePosition(path: path),
                "nothing but comments; expected lists of words and rules; take the file from the lexicon of sitegen",
                id: "empty-file"))
    }

    func position(line: Int?, column: Int?) -> SourcePosition {
        guard let own, let line else { return SourcePosition(path: own?.path ?? path, line: line, column: column) }
        if line <= own.linesAbove { return SourcePosition(path: path, line: line, column: column) }
        return SourcePosition(path: own.path, line: line - own.linesAbove, column: column)
    }

    /// What was seen, as a message says it.
    static func words(for node: Node) -> String {
        switch node {
        case .scalar(let scalar) where scalar.string.isEmpty: return "nothing"
        case .scalar(let scalar):
            let text = scalar.string.unicodeScalars
            return "text '\(String(text.prefix(40)))\(text.count > 40 ? "…" : "")'"
        case .sequence: return "a list"
        case .mapping(let mapping):
            return mapping.first.flatMap(\.key.scalar).map { "lines such as '\($0.string): …'" } ?? "nothing"
        case .alias: return "a reference"
        }
    }
}
