import Model
import Templating
import Yams

/// The string table of the site: a tree of words, each with the place where it stands.
///
/// `nav:\n  articles: "Bài báo"` holds the word `nav.articles`, which templates print as
/// `{{words.nav.articles}}`.
struct WordTable: Sendable {
    /// A word and where it was written.
    struct Entry: Hashable, Sendable {
        let text: String
        let position: SourcePosition
    }

    let path: String
    /// By dotted path.
    let entries: [String: Entry]
    /// The same words as templates see them.
    let tree: TemplateWords
    let diagnostics: [Diagnostic]

    /// Reads the YAML in `bytes`; what is wrong with it is in `diagnostics`.
    init(path: String, bytes: [UInt8]) {
        self.path = path
        var reader = WordReader(path: path)
        tree = .group(["words": reader.read(bytes)])
        entries = reader.entries
        diagnostics = reader.diagnostics
    }
}

/// Walks the YAML of a string table.
private struct WordReader {
    let path: String
    var entries: [String: WordTable.Entry] = [:]
    var diagnostics: [Diagnostic] = []

    init(path: String) {
        self.path = path
    }

    mutating func read(_ bytes: [UInt8]) -> TemplateWords {
        guard let text = String(validating: bytes, as: UTF8.self) else {
            report(nil, "the words aren't UTF-8; expected UTF-8; save the file in that encoding", id: "words-not-utf8")
            return .group([:])
        }
        do {
            // The encoding is named because the default asks the environment.
            guard let root = try Parser(yaml: text, encoding: .utf8).singleRoot() else {
                report(nil, "the file holds no words; expected a tree of texts", id: "no-words")
                return .group([:])
            }
            return convert(root, under: [])
        } catch let error as YamlError {
            report(error)
        } catch {
            report(nil, "the words can't be read: \(error); expected YAML", id: "words-not-yaml")
        }
        return .group([:])
    }
}

private extension WordReader {
    mutating func convert(_ node: Node, under keys: [String]) -> TemplateWords {
        switch node {
        case .scalar(let scalar):
            entries[keys.joined(separator: ".")] = WordTable.Entry(text: scalar.string, position: position(node.mark))
            return .text(scalar.string)
        case .mapping(let mapping):
            var group: [String: TemplateWords] = [:]
            for (key, value) in mapping {
                guard let name = key.scalar?.string else {
                    report(key.mark, "a key of the words isn't a text; expected a name", id: "odd-word-key")
                    continue
                }
                group[name] = convert(value, under: keys + [name])
            }
            return .group(group)
        case .sequence, .alias:
            let name = keys.joined(separator: ".")
            report(node.mark, "'\(name)' is a list; expected a text or a group of texts", id: "odd-word")
            return .text("")
        }
    }

    mutating func report(_ error: YamlError) {
        switch error {
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
            .composer(_, let problem, let mark, _):
            report(mark, "the words aren't YAML: \(problem); expected 'key: \"text\"'", id: "words-not-yaml")
        case .duplicatedKeysInMapping(let duplicates, let context):
            let names = duplicates.sorted().map { "'\($0)'" }.joined(separator: ", ")
            report(context.mark, "\(names) stands twice in one group; expected once", id: "duplicate-word")
        default:
            report(nil, "the words aren't YAML: \(error); expected 'key: \"text\"'", id: "words-not-yaml")
        }
    }

    mutating func report(_ mark: Mark?, _ message: String, id: String) {
        diagnostics.append(Diagnostic(.error, at: position(mark), message, id: id))
    }

    func position(_ mark: Mark?) -> SourcePosition {
        SourcePosition(path: path, line: mark?.line, column: mark?.column)
    }
}
