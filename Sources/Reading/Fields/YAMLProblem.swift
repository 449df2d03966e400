import Yams

/// What Yams says of text that is not YAML, in our words and with the place.
struct YAMLProblem {
    /// From 1, where it is known.
    let line: Int?
    /// From 1, in Unicode scalars.
    let column: Int?
    let message: String
    let id: String

    init(_ error: any Error, in yaml: String) {
        switch error as? YamlError {
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
            .composer(_, let problem, let mark, _):
            self.init(mark.line, mark.column, "\(problem); \(YAMLProblem.remedy(for: problem))")
        case .reader(let problem, let offset, _, _):
            let place = YAMLProblem.place(ofCharacter: offset, in: yaml)
            self.init(place?.line, place?.column, "\(problem); remove the character")
        case .duplicatedKeysInMapping(let names, let context):
            let list = names.map { "'\($0)'" }.joined(separator: ", ")
            self.init(context.mark.line, context.mark.column, "\(list) given twice; remove one", id: "repeated-field")
        default:
            self.init(nil, nil, "YAML that can't be read; \(YAMLProblem.remedy(for: ""))")
        }
    }
}

private extension YAMLProblem {
    init(_ line: Int?, _ column: Int?, _ message: String, id: String = "yaml-syntax") {
        self.line = line
        self.column = column
        self.message = message
        self.id = id
    }

    static func remedy(for problem: String) -> String {
        problem.hasPrefix("found undefined alias")
            ? "put a value that begins with '*' in quotes"
            : "expected 'name: value'; put a value that holds ': ' or begins with a sign in quotes"
    }

    static func place(ofCharacter offset: Int?, in yaml: String) -> (line: Int, column: Int)? {
        guard let offset, let end = yaml.index(yaml.startIndex, offsetBy: offset, limitedBy: yaml.endIndex) else {
            return nil
        }
        let before = yaml[..<end].unicodeScalars
        let lastLine = before.split(separator: "\n", omittingEmptySubsequences: false).last?.count ?? 0
        return (before.count { $0 == "\n" } + 1, lastLine + 1)
    }
}
