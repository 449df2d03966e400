import Aggregating
import Model
import Reading
import Rendering
import Storage
import Writing

/// Builds a site: the way from the articles to the published files, stage by stage.
package struct SiteBuilder: Sendable {
    private let store: any FileStore
    private let options: BuildOptions
    private let progress: @Sendable (BuildStep) -> Void

    /// Creates a builder that tells `progress` what it begins.
    package init(
        store: some FileStore, options: BuildOptions, progress: @escaping @Sendable (BuildStep) -> Void = { _ in }
    ) {
        self.store = store
        self.options = options
        self.progress = progress
    }

    /// Builds the site and publishes it.
    package func build() async throws(BuildError) -> BuildReport {
        let draft = try await draft()
        progress(.rendering(pages: draft.site.pages.count))
        let writer = try SiteWriter(store: store, folder: draft.project.output)
        do throws(BuildError) {
            let assets = try (draft.assets + draft.edition.searchFiles()).map { asset throws(BuildError) in
                try writer.stage(asset, group: .asset)
            }
            let pages = try await Parallel.map(draft.site.pages, jobs: options.jobs) { page throws(BuildError) in
                try draft.edition.render(page).map { file throws(BuildError) in try writer.stage(file, group: .page) }
            }
            let data = try await stageProgramFiles(of: draft.edition, writer)
            let redirects = try draft.site.redirects.compactMap(draft.edition.render).map { file throws(BuildError) in
                try writer.stage(file, group: .page)
            }
            progress(.writing)
            let rendered = pages.compactMap { $0 }
            let unrendered = zip(draft.site.pages, pages).filter { $0.1 == nil }.map(\.0.path)
            let summary = try writer.commit(assets + data + redirects + rendered, keeping: Set(unrendered))
            return BuildReport(
                site: draft.site, pages: rendered.count,
                files: BuildReport.FileCounts(
                    written: summary.written, unchanged: summary.unchanged, removed: summary.removed),
                diagnostics: draft.diagnostics + summary.diagnostics + keptPages(unrendered, in: draft.project))
        } catch {
            writer.cancel()
            throw error
        }
    }

    /// Does everything but writing, and looks at the lexicon's examples and the site's links besides.
    package func check() async throws(BuildError) -> BuildReport {
        let draft = try await draft()
        progress(.checking)
        let pages = try await Parallel.map(draft.site.pages, jobs: options.jobs) { page in draft.edition.render(page) }
            .compactMap { $0 }
        let examples = try LexiconExampleRun(store: store, project: draft.project).problems(of: draft.lexicon)
        let links = LinkChecker(
            files: pages + draft.site.redirects.compactMap(draft.edition.render) + draft.assets
                + draft.edition.searchFiles(),
            pages: draft.site.pages.map(\.path) + draft.edition.programPaths)
        return BuildReport(
            site: draft.site, pages: pages.count, files: nil,
            diagnostics: draft.diagnostics + examples + links.problems())
    }
}

private extension SiteBuilder {
    /// Stages the files for programs, last the description of the data, which tells the size and the hash of each.
    func stageProgramFiles(of edition: SiteEdition, _ writer: SiteWriter) async throws(BuildError) -> [StagedFile] {
        typealias Staged = (file: StagedFile, digest: DataDigest?)
        func stage(_ file: OutputFile) throws(BuildError) -> Staged {
            (try writer.stage(file, group: .page), DataDigest(file))
        }
        let merged = try edition.dataFiles().map { file throws(BuildError) in try stage(file) }
        let others = try await Parallel.map(edition.programFiles, jobs: options.jobs) { file throws(BuildError) in
            try edition.render(file).map { file throws(BuildError) in
                (file: try writer.stage(file, group: .page), digest: DataDigest(file))
            }
        }
        let all = merged + others.compactMap { $0 }
        return all.map(\.file) + [try stage(edition.dataPackage(all.compactMap(\.digest))).file]
    }

    /// Says that pages whose template is broken may show what has been withdrawn since.
    func keptPages(_ pages: [SitePath], in project: Project) -> [Diagnostic] {
        if pages.isEmpty { return [] }
        let number = pages.count == 1 ? "1 page keeps its" : "\(pages.count) pages keep their"
        return [
            Diagnostic(
                .warning, at: SourcePosition(path: project.output),
                "\(number) last version, where there is one, and may show what was withdrawn since; mend the templates",
                id: "pages-kept")
        ]
    }

    /// The site before it is rendered, and all that rendering needs.
    struct Draft: Sendable {
        let project: Project
        let lexicon: Lexicon
        let site: Site
        let edition: SiteEdition
        let assets: [OutputFile]
        let diagnostics: [Diagnostic]
    }

    func draft() async throws(BuildError) -> Draft {
        let project = try Project(options: options, store: store)
        do throws(BuildError) {
            return try await draft(of: project)
        } catch {
            // A misspelt setting may be the reason.
            throw error.after(project.diagnostics)
        }
    }

    func draft(of project: Project) async throws(BuildError) -> Draft {
        let folder = try ArticleFolder(store: store, folder: project.input)
        if folder.files.isEmpty { throw ArticleFolder.noArticles(in: project.input) }
        let knowledge = try project.lexiconReader(store).read()
        let look = try TemplateFolderReader(store: store, folder: project.templates).read()

        progress(.reading(articles: folder.files.count))
        let desk = ReadingDesk(lexicon: knowledge.lexicon, publish: project.settings.publish)
        let reading = try await ArticleLoop(folder: folder, desk: desk, jobs: options.jobs).run()
        let corrections = CorrectionsReader.read(store, project.corrections)
        let aggregator = Aggregator(
            lexicon: knowledge.lexicon, settings: project.settings, corrections: corrections.corrections)
        let (site, collisions) = aggregator.aggregate(
            reading.documents,
            fingerprint: fingerprint(
                project.settings,
                [knowledge.fingerprint, look.fingerprint] + [corrections.fingerprint].filter { !$0.isEmpty }))
        let renderer = Renderer(templates: look.templates)

        return Draft(
            project: project, lexicon: knowledge.lexicon, site: site, edition: renderer.edition(of: site),
            assets: look.assets,
            diagnostics: project.diagnostics + knowledge.diagnostics + look.diagnostics + reading.diagnostics
                + corrections.diagnostics + collisions
                + renderer.diagnostics)
    }

    /// Everything besides the articles that the site is made of, in one text; the site's version is a hash of it.
    func fingerprint(_ settings: SiteSettings, _ files: [String]) -> String {
        let texts = [
            settings.title, settings.description, settings.baseURL, settings.contact, settings.author, settings.licence,
            settings.publish.rawValue,
        ]
        return texts.map { $0 ?? "" }.joined(separator: "\n") + "\n" + files.joined(separator: "\n")
    }
}
