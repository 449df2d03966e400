import Model

/// Compiles templates: Mustache without lambdas, other delimiters and endless inclusion, and strict about names.
///
/// ```swift
/// let compiler = TemplateCompiler(files: files, words: .group(["words": words]))
/// let layout = try compiler.compile("layout.html", for: LayoutPage.self)
/// ```
/// Values are escaped for the file that names them, in `.html` for HTML and in `.md` for Markdown.
package struct TemplateCompiler: Sendable {
    private let templates: [String: ParsedTemplate]
    private let words: TemplateWords
    private let dialect: Dialect

    /// Reads the files of a templates folder; of two with the same name the later counts. The words are the outermost
    /// context: of `.group(["words": …])` the templates see the name `words`.
    package init(files: [TemplateFile], words: TemplateWords) {
        self.init(files: files, words: words, dialect: .strict)
    }

    init(files: [TemplateFile], words: TemplateWords, dialect: Dialect) {
        self.words = words
        self.dialect = dialect
        templates = Dictionary(
            files.map { ($0.name, ParsedTemplate($0, dialect: dialect)) }, uniquingKeysWith: { $1 })
    }

    /// Compiles an `.html` file: `compile("layout.html", for: LayoutPage.self)`.
    package func compile<Record: TemplateRecord>(
        _ name: String, for _: Record.Type
    ) throws(TemplateFailure) -> Template<Record> {
        Template(program: try program(name, format: .html, root: .record(of: Record.self)))
    }

    /// Compiles an `.md` file: `compileMarkdown("pages/country.md", for: CountryPage.self)`.
    package func compileMarkdown<Record: TemplateRecord>(
        _ name: String, for _: Record.Type
    ) throws(TemplateFailure) -> MarkdownTemplate<Record> {
        MarkdownTemplate(program: try program(name, format: .markdown, root: .record(of: Record.self)))
    }

    /// The program of a file for a value of any shape.
    func program(_ name: String, format: TemplateFormat, root: Shape) throws(TemplateFailure) -> Program {
        let template = try template(name, format: format)
        var builder = ProgramBuilder(templates: templates, dialect: dialect)
        let program = builder.program(of: template, root: root, words: words)
        guard builder.problems.isEmpty else { throw TemplateFailure(diagnostics: builder.problems.sorted()) }
        return program
    }
}

private extension TemplateCompiler {
    func template(_ name: String, format: TemplateFormat) throws(TemplateFailure) -> ParsedTemplate {
        guard let template = templates[name] else {
            let remedy = Suggestion.headline(for: name, among: Array(templates.keys))
            throw failure(name, "unknown template '\(name)'; \(remedy)", id: "unknown-template")
        }
        guard template.format == format else {
            let expected = format == .html ? ".html" : ".md"
            throw failure(
                template.source.path, "template '\(name)' is of another format; expected an '\(expected)' file",
                id: "other-format")
        }
        return template
    }

    func failure(_ path: String, _ message: String, id: String) -> TemplateFailure {
        TemplateFailure(diagnostics: [Diagnostic(.error, at: SourcePosition(path: path), message, id: id)])
    }
}
