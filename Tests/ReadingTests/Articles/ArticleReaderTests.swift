import Model
import Storage
import Testing

@testable import Reading

@Suite struct ArticleReaderTests {
    @Test func readsPlainText() {
        let read = read(["a.txt": "Mỹ bán F-16.\n"], "a.txt")
        #expect(
            read.article
                == Article(
                    id: ArticleID("a"), path: "a.txt", format: .text, fields: ArticleFields(),
                    body: Array("Mỹ bán F-16.\n".utf8),
                    // printf 'Mỹ bán F-16.\n' | sha256sum
                    fileHash: "ce7adcd55e6d77e77bac28e1094ee9ea0c6490d66377192b352279628554a588"))
        #expect(read.diagnostics.isEmpty)
    }

    @Test func readsAllFieldsOfFrontMatter() throws {
        let text = """
            ---
            title: Mỹ bán F-16
            date: 2024-01-31
            source: Tuổi Trẻ
            url: https://tuoitre.vn/a.htm
            retrieved: 2024-02
            author: N. V. A.
            rights: © Tuổi Trẻ
            language: vi
            id: f-16
            publish: excerpts
            ---
            Ngày 31/1, …
            """
        let read = read(["a.md": text], "a.md")
        let article = try #require(read.article)
        #expect(read.diagnostics.isEmpty)
        #expect(article.id == ArticleID("f-16"))
        #expect(article.body == Array("Ngày 31/1, …".utf8))
        #expect(article.fields.title == "Mỹ bán F-16")
        #expect(article.fields.date == CalendarDate("2024-01-31"))
        #expect(article.fields.source == "Tuổi Trẻ")
        #expect(article.fields.url == "https://tuoitre.vn/a.htm")
        #expect(article.fields.retrieved == CalendarDate("2024-02"))
        #expect(article.fields.author == "N. V. A.")
        #expect(article.fields.rights == "© Tuổi Trẻ")
        #expect(article.fields.language == "vi")
        #expect(article.fields.id == "f-16")
        #expect(article.fields.publish == .excerpts)
    }

    @Test(arguments: [("a.yml", "title: A\nid: b\n"), ("a.json", "{\"title\": \"A\", \"id\": \"b\"}")])
    func readsTheFieldsBesideAText(_ path: String, _ fields: String) {
        let article = read(["a.txt": "Mỹ", path: fields], "a.txt", fieldFile: path).article
        #expect(article?.fields.title == "A")
        #expect(article?.id == ArticleID("b"))
    }

    @Test func prefersTheFieldFile() {
        let read = read(
            ["a.md": "---\ntitle: B\nsource: C\ndate: 2024\n---\nMỹ", "a.yml": "title: A\ndate: 1/1/24\n"], "a.md",
            fieldFile: "a.yml")
        #expect(read.article?.fields == ArticleFields(title: "A", date: CalendarDate("2024"), source: "C"))
        #expect(
            read.diagnostics.map(\.description) == [
                "a.md:2:8: warning: title differs from that in a.yml, which counts; remove one [field-differs]",
                "a.yml:2:7: error: date '1/1/24' isn't a day of the calendar; expected year-month-day [no-such-day]",
            ])
    }

    @Test func takesPlainTextForNothingElse() {
        let article = read(["a.txt": "---\ntitle: A\n---\nMỹ"], "a.txt").article
        #expect(article.map { String(decoding: $0.body, as: UTF8.self) } == "---\ntitle: A\n---\nMỹ")
        #expect(article?.fields == ArticleFields())
    }

    @Test func keepsTheTextBesideFieldsThatCannotBeRead() {
        let read = read(["a.md": "---\ntitle: Hà Nội: mùa thu\n---\nMỹ"], "a.md")
        #expect(read.article.map { String(decoding: $0.body, as: UTF8.self) } == "Mỹ")
        #expect(read.diagnostics.map(\.id) == ["yaml-syntax"])
    }

    @Test func namesAnArticleByItsFileInNFC() {
        let article = read(["2019/ba\u{301}o.vn.txt": "Mỹ"], "2019/ba\u{301}o.vn.txt").article
        #expect(article.map { Array($0.id.value.utf8) } == Array("b\u{E1}o.vn".utf8))
    }

    @Test func readsUTF16() throws {
        let store = MemoryStore()
        let bytes = "\u{FEFF}Mỹ bán F-16.".utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
        try store.write(bytes, to: "a.txt")
        let article = ArticleReader(ArticleFile(path: "a.txt", format: .text, fieldFile: nil), in: store).read().article
        #expect(article.map { String(decoding: $0.body, as: UTF8.self) } == "Mỹ bán F-16.")
        #expect(article?.fileHash == SHA256.hexDigest(of: bytes))
    }

    @Test(arguments: [
        ("", "a.md: error: no text to read; write the article or remove the file; no page made [empty-article]"),
        (
            " \n\u{200B}\n",
            "a.md: error: no text to read; write the article or remove the file; no page made [empty-article]"
        ),
        (
            "---\ntitle: a\n---\n\n",
            "a.md: error: no text to read; write the article or remove the file; no page made [empty-article]"
        ),
        ("a\0b", "a.md:1:2: error: NUL byte; expected plain text; save the file as UTF-8 or move it away [not-text]"),
    ])
    func leavesOutWhatHoldsNoText(_ text: String, _ expected: String) {
        let read = read(["a.md": text], "a.md")
        #expect(read.article == nil)
        #expect(read.diagnostics.map(\.description) == [expected])
    }

    @Test func reportsAFileThatCannotBeRead() {
        let store = MemoryStore(["a.txt": "Mỹ", "b.txt": "Nga", "b.yml": "title: B"])
        store.fail("a.txt", .notPermitted)
        store.fail("b.yml", .notPermitted)
        let a = ArticleReader(ArticleFile(path: "a.txt", format: .text, fieldFile: nil), in: store).read()
        #expect(a.article == nil)
        #expect(
            a.diagnostics.map(\.description) == [
                "a.txt: error: can't be read: permission denied; make the file readable or move it away [unreadable-file]"
            ])
        let b = ArticleReader(ArticleFile(path: "b.txt", format: .text, fieldFile: "b.yml"), in: store).read()
        #expect(b.article?.id == ArticleID("b"))
        // Whatever the field file says of publish is not known, so nothing is reprinted.
        #expect(b.article?.fields.publish == .links)
        #expect(
            b.diagnostics.map(\.description) == [
                "b.yml: error: can't be read: permission denied; make the file readable or remove it [unreadable-file]"
            ])
    }

    /// What its keeper wanted to hold back stands where no fields are read.
    @Test(arguments: [
        ("a.txt", "---\npublish: links\n---\nNga bán S-400.", 2), ("a.txt", "publish = excerpts\nNga bán S-400.", 1),
        ("a.md", "publish: links\n---\nNga bán S-400.", 1), ("a.md", "+++\nPublish = \"links\"\n+++\nNga.", 2),
        ("a.md", "---\ntitle: A\n---\npublish: links\nNga.", 4),
    ])
    func withholdsATextThatSpeaksOfPublish(_ name: String, _ text: String, _ line: Int) {
        let read = read([name: text], name)
        #expect(read.article?.fields.publish == .links)
        #expect(read.diagnostics.map(\.id) == ["unread-fields"])
        #expect(read.diagnostics.first?.position == SourcePosition(path: name, line: line, column: 1))
    }

    @Test(arguments: ["Nga publish S-400.", "Publisher: AFP", "publish", "\n---\npublish: full\n---\nNga."])
    func readsOtherTextsAsTheyAre(_ text: String) {
        let read = read(["a.md": text], "a.md")
        #expect(read.article?.fields.publish != .links)
        #expect(read.diagnostics.isEmpty)
    }

    @Test func withholdsATextBesideFieldsThatAreNotRead() {
        let file = ArticleFile(path: "a.txt", format: .text, fieldFile: nil, unreadFields: "a.yaml")
        let read = ArticleReader(file, in: MemoryStore(["a.txt": "Nga", "a.yaml": "publish: links"])).read()
        #expect(read.article?.fields.publish == .links)
        #expect(
            read.diagnostics.map(\.description) == [
                "a.yaml: error: fields in a '.yaml' file, which isn't read; rename it to '.yml'; publish is treated as "
                    + "'links' till then [unread-fields]"
            ])
    }

    @Test func refusesHugeFiles() throws {
        let store = MemoryStore()
        try store.write([UInt8](repeating: 0x61, count: 16 << 20 + 1), to: "a.txt")
        let read = ArticleReader(ArticleFile(path: "a.txt", format: .text, fieldFile: nil), in: store).read()
        #expect(read.article == nil)
        #expect(
            read.diagnostics.map(\.description) == [
                "a.txt: error: 16 MiB; an article has at most 16 MiB; split it [article-too-long]"
            ])
    }

    private func read(_ files: [String: String], _ path: String, fieldFile: String? = nil) -> ReadArticle {
        let format: Article.Format = path.hasSuffix(".md") ? .markdown : .text
        return ArticleReader(
            ArticleFile(path: path, format: format, fieldFile: fieldFile), in: MemoryStore(files)
        ).read()
    }
}
