import Foundation
import Model
import Storage

/// Reads one article: decodes the text, takes off the front matter and joins it with the field file.
struct ArticleReader {
    private let store: any FileStore
    private let file: ArticleFile

    init(_ file: ArticleFile, in store: any FileStore) {
        self.store = store
        self.file = file
    }

    func read() -> ReadArticle {
        do {
            let bytes = try bytes()
            let source = try TextDecoder(path: file.path, bytes: bytes).decode()
            let head = file.format == .markdown ? FrontMatter(of: source) : .none
            let fields = fields(withFrontMatter: head.fields)
            let body = Array(source.bytes[head.textStart...])
            guard VisibleText.isPresent(in: body) else {
                return ReadArticle(article: nil, diagnostics: (fields.diagnostics + [emptyArticle]).sorted())
            }
            var articleFields = ArticleFields(fields)
            let withheld = articleFields.publish == nil ? reasonToWithhold(body, from: head.textLine) : nil
            if withheld != nil { articleFields.publish = .links }
            let article = Article(
                id: ArticleID(fields["id"] ?? idOfName), path: file.path, format: file.format, fields: articleFields,
                body: body, fileHash: SHA256.hexDigest(of: bytes))
            return ReadArticle(
                article: article, diagnostics: (fields.diagnostics + [withheld].compactMap { $0 }).sorted())
        } catch {
            return ReadArticle(article: nil, diagnostics: [error.diagnostic])
        }
    }
}

private extension ArticleReader {
    /// A longer file is no news article, and reading it would take the memory that the others need.
    static let longestFile = 16 << 20

    func bytes() throws(UnreadableFile) -> [UInt8] {
        let bytes: [UInt8]
        do {
            bytes = try store.read(file.path)
        } catch {
            throw UnreadableFile(at: SourcePosition(path: file.path), cannotRead(error), id: "unreadable-file")
        }
        if bytes.count <= ArticleReader.longestFile { return bytes }
        throw UnreadableFile(
            at: SourcePosition(path: file.path),
            "\(bytes.count >> 20) MiB; an article has at most \(ArticleReader.longestFile >> 20) MiB; split it",
            id: "article-too-long")
    }

    /// The checked fields of both places; the field file counts where they differ.
    func fields(withFrontMatter list: FieldList) -> CheckedFields {
        var fields = CheckedFields(fieldFileList(), rules: FieldRule.ofArticles, noun: "field")
        fields.fill(
            from: CheckedFields(list, rules: FieldRule.ofArticles, noun: "field"), inOrderOf: FieldRule.ofArticles)
        return fields
    }

    /// What its keeper seems to have said of `publish` where nobody reads it: then the article isn't reprinted.
    func reasonToWithhold(_ body: [UInt8], from firstLine: Int) -> Diagnostic? {
        if let path = file.unreadFields {
            return Diagnostic(
                .error, at: SourcePosition(path: path),
                "fields in a '.yaml' file, which isn't read; rename it to '.yml'; publish is treated as 'links' till then",
                id: "unread-fields")
        }
        guard let line = StrayPublish.line(in: body) else { return nil }
        let remedy =
            file.format == .markdown
            ? "put fields between two lines '---' at the head of the file"
            : "put fields into a '.yml' file of the same name"
        return Diagnostic(
            .error, at: SourcePosition(path: file.path, line: firstLine + line - 1, column: 1),
            "field 'publish' in the text, where it isn't read; \(remedy); publish is treated as 'links' till then",
            id: "unread-fields")
    }

    func fieldFileList() -> FieldList {
        guard let path = file.fieldFile else { return FieldList() }
        do {
            return try FieldFile(path: path).read(from: store)
        } catch {
            return .unreadable(error)
        }
    }

    func cannotRead(_ error: StorageError) -> String {
        "can't be read: \(error.reason); make the file readable or move it away"
    }

    var idOfName: String {
        FileName(StoragePath.name(of: file.path)).stem.precomposedStringWithCanonicalMapping
    }

    var emptyArticle: Diagnostic {
        Diagnostic(
            .error, at: SourcePosition(path: file.path),
            "no text to read; write the article or remove the file; no page made", id: "empty-article")
    }
}

private extension ArticleFields {
    /// The fields as typed values; each was checked to have one.
    init(_ fields: CheckedFields) {
        self.init(
            title: fields["title"], date: fields["date"].flatMap(CalendarDate.init), source: fields["source"],
            url: fields["url"])
        retrieved = fields["retrieved"].flatMap(CalendarDate.init)
        author = fields["author"]
        rights = fields["rights"]
        language = fields["language"]
        id = fields["id"]
        publish = fields.publish
        aliases = (fields["aliases"] ?? "").split(separator: " ").compactMap { SitePath(alias: String($0)) }
    }
}
