import Model

/// Turns a parsed template and all that it includes into one program, and checks every name on the way.
///
/// Partials, parents and blocks are put in where they are shown, so that each name is looked up in the contexts of
/// that place and nothing is left to look up when a page is rendered. For the same reason a template can't include
/// itself without end.
struct ProgramBuilder {
    /// All that was found wrong, each once.
    private(set) var problems: Set<Diagnostic> = []
    let templates: [String: ParsedTemplate]
    let dialect: Dialect
    /// The names of the places met since the innermost parent was opened.
    var places: Set<String> = []
    /// Whether files include each other without end, so that nothing more is included.
    var isHalted = false

    init(templates: [String: ParsedTemplate], dialect: Dialect) {
        self.templates = templates
        self.dialect = dialect
    }

    /// The program of a whole file for a record of that shape.
    mutating func program(of template: ParsedTemplate, root: Shape, words: TemplateWords) -> Program {
        problems.formUnion(template.problems)
        let contexts = ContextStack(words: words, root: root)
        let scope = BuildScope(template: template, contexts: contexts, inclusions: [template.name])
        return program(of: template.nodes, scope)
    }

    mutating func program(of nodes: [TemplateNode], _ scope: BuildScope) -> Program {
        var program = Program()
        for node in nodes {
            switch node {
            case .lineStart(let written): program.append(literal: scope.margin.indentation(of: written))
            case .text(let bytes): program.append(literal: bytes)
            case .variable(let tag, let isLine): add(tag, isLine: isLine, scope, to: &program)
            case .section(let tag, let inner): add(tag, inner, scope, to: &program)
            case .partial(let tag, let indentation):
                add(Inclusion(tag: tag, indentation: indentation, arguments: []), scope, to: &program)
            case .parent(let tag, let indentation, let arguments):
                add(Inclusion(tag: tag, indentation: indentation, arguments: arguments), scope, to: &program)
            case .block(let block): add(block, scope, to: &program)
            }
        }
        return program
    }

    mutating func report(_ tag: TemplateTag, _ scope: BuildScope, _ message: String, id: String) {
        problems.insert(scope.template.source.error(at: tag.start, message, id: id))
    }

    mutating func include(problemsOf template: ParsedTemplate) {
        problems.formUnion(template.problems)
    }
}

private extension ProgramBuilder {
    /// What the tag's name means; `nil` when that was reported.
    mutating func meaning(of tag: TemplateTag, _ scope: BuildScope) -> ContextStack.Meaning? {
        do throws(ContextStack.Miss) {
            return try scope.contexts.meaning(of: tag.name)
        } catch {
            report(error, of: tag, scope)
            return nil
        }
    }

    mutating func report(_ miss: ContextStack.Miss, of tag: TemplateTag, _ scope: BuildScope) {
        switch miss {
        case .unknown(let offered):
            let remedy = Suggestion.headline(for: tag.name, among: offered)
            report(tag, scope, "unknown name '\(tag.name)'; \(remedy)", id: "unknown-name")
        case .notARecord(let part, let noun):
            report(
                tag, scope, "\(noun) '\(part)' has no names in it, seen '\(tag.name)'; expected a record before '.'",
                id: "not-a-record")
        }
    }

    mutating func add(_ tag: TemplateTag, isLine: Bool, _ scope: BuildScope, to program: inout Program) {
        guard let meaning = meaning(of: tag, scope) else { return }
        let format = scope.template.format
        let isRaw = tag.sigil != .variable
        switch meaning {
        case .words(.text(let word)):
            if isRaw { return reportUnescaped(tag, scope) }
            var bytes: [UInt8] = []
            Escaper.append(word, in: format, to: &bytes)
            program.append(literal: bytes)
        case .words(.group): reportUnprintable(tag, scope, noun: "group of words")
        case .value(let lookup, let shape):
            switch shape.present {
            case .text where !isRaw: program.append(.text(lookup, format))
            case .text where dialect.allowsRawText: program.append(.raw(lookup))
            case .text: reportUnescaped(tag, scope)
            case .html: addHTML(lookup, tag, isLine: isLine, scope, to: &program)
            case .flag, .record, .list, .optional: reportUnprintable(tag, scope, noun: shape.noun)
            }
        }
    }

    mutating func addHTML(
        _ lookup: Lookup, _ tag: TemplateTag, isLine: Bool, _ scope: BuildScope, to program: inout Program
    ) {
        if tag.sigil == .variable {
            report(
                tag, scope, "HTML '\(tag.name)' would be escaped; expected '{{&\(tag.name)}}'", id: "html-escaped")
        } else if scope.template.format == .html {
            program.append(.raw(lookup))
        } else if tag.sigil == .triple {
            report(
                tag, scope,
                "tag '{{{\(tag.name)}}}' can't stand in Markdown; expected '{{&\(tag.name)}}' alone on a line",
                id: "triple-in-markdown")
        } else if isLine {
            var html = Program()
            html.append(.raw(lookup))
            program.append(.block(html))
        } else {
            report(
                tag, scope, "HTML '\(tag.name)' stands beside other text; expected '{{&\(tag.name)}}' alone on a line",
                id: "html-not-alone")
        }
    }

    mutating func add(_ tag: TemplateTag, _ inner: [TemplateNode], _ scope: BuildScope, to program: inout Program) {
        guard let meaning = meaning(of: tag, scope) else { return }
        var innerScope = scope
        if tag.sigil == .section { open(meaning, &innerScope) }
        let body = self.program(of: inner, innerScope)
        switch meaning {
        case .words(let words):
            if words.isTruthy == (tag.sigil == .section) { program.append(body) }
        case .value(let lookup, _):
            program.append(tag.sigil == .section ? .section(lookup, body) : .inverted(lookup, body))
        }
    }

    /// Opens the context that a section makes; a flag and ready HTML make none.
    func open(_ meaning: ContextStack.Meaning, _ scope: inout BuildScope) {
        switch meaning {
        case .words(let words): scope.contexts.push(words)
        case .value(_, let shape):
            switch shape.present {
            case .flag, .html: break
            case .list(let element): scope.contexts.push(element)
            case .text, .record, .optional: scope.contexts.push(shape.present)
            }
        }
    }

    mutating func reportUnescaped(_ tag: TemplateTag, _ scope: BuildScope) {
        report(tag, scope, "text '\(tag.name)' is always escaped; expected '{{\(tag.name)}}'", id: "text-unescaped")
    }

    mutating func reportUnprintable(_ tag: TemplateTag, _ scope: BuildScope, noun: String) {
        report(
            tag, scope, "\(noun) '\(tag.name)' can't be printed; expected a text, or a section '{{#\(tag.name)}}'",
            id: "not-a-text")
    }
}
