import Model
import Yams

/// A YAML file of the lexicon as a tree of texts with their places, and what was wrong in it.
///
/// Values are always the text that was written, so that the word `no` stays a word. Each node is asked for the shape
/// that is expected of it; another shape is reported and read as nothing.
struct YAMLTree {
    let path: String
    private(set) var diagnostics: [Diagnostic] = []

    /// Parses `bytes`; `nil` at the root when the file is no YAML mapping.
    static func parse(_ bytes: [UInt8], path: String) -> (tree: YAMLTree, root: Node?) {
        var tree = YAMLTree(path: path)
        let text = String(decoding: bytes, as: UTF8.self)
        do {
            let root = try Parser(yaml: text, encoding: .utf8).singleRoot()
            return (tree, root)
        } catch {
            let problem = YAMLProblem(error, in: text)
            let position = SourcePosition(path: path, line: problem.line, column: problem.column)
            tree.diagnostics.append(
                Diagnostic(.error, at: position, "\(problem.message); file left out", id: problem.id))
            return (tree, nil)
        }
    }

    private init(path: String) {
        self.path = path
    }

    /// The values of a mapping by their keys; keys outside `known` are reported.
    mutating func mapping(_ node: Node, known: [String]) -> [String: Node] {
        guard case .mapping(let mapping) = node else {
            report("expected lines such as '\(known[0]): …'", at: node, id: "wrong-type")
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
    mutating func list(_ node: Node?) -> [Node] {
        guard let node else { return [] }
        if case .sequence(let sequence) = node { return Array(sequence) }
        report("expected a list", at: node, id: "wrong-type")
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
        report("expected a text", at: node, id: "wrong-type")
        return nil
    }

    /// `true` or `false`; false when `node` is absent.
    mutating func flag(_ node: Node?) -> Bool {
        guard let node else { return false }
        switch node.scalar?.string {
        case "true": return true
        case "false": return false
        default:
            report("expected true or false", at: node, id: "wrong-type")
            return false
        }
    }

    mutating func report(_ message: String, at node: Node, id: String) {
        diagnostics.append(Diagnostic(.error, at: position(of: node), message, id: id))
    }

    func position(of node: Node) -> SourcePosition {
        SourcePosition(path: path, line: node.mark?.line, column: node.mark?.column)
    }
}
