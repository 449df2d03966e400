import Model
import Templating

/// The templates of all page types, compiled; `nil` where one is broken.
struct PageTemplates: Sendable {
    let layout: Template<LayoutPage>?
    let redirect: Template<RedirectPage>?
    let home: MarkdownTemplate<HomePage>?
    let articles: MarkdownTemplate<ArticleListPage>?
    let article: MarkdownTemplate<ArticlePage>?
    let entities: MarkdownTemplate<EntityListPage>?
    let country: MarkdownTemplate<CountryPage>?
    let weapon: MarkdownTemplate<WeaponPage>?
    let person: MarkdownTemplate<PersonPage>?
    let organisation: MarkdownTemplate<OrganisationPage>?
    let place: MarkdownTemplate<PlacePage>?
    let deals: MarkdownTemplate<DealListPage>?
    let deal: MarkdownTemplate<DealPage>?
    let timeline: MarkdownTemplate<TimelinePage>?
    let events: MarkdownTemplate<EventsPage>?
    let volume: MarkdownTemplate<VolumePage>?
    let search: MarkdownTemplate<SearchPage>?
    let data: MarkdownTemplate<DataPage>?
    let map: MarkdownTemplate<MapPage>?
    let about: MarkdownTemplate<AboutPage>?
    let review: MarkdownTemplate<ReviewPage>?
    let notFound: MarkdownTemplate<NotFoundPage>?
    /// What is wrong with any of them, each problem once.
    let diagnostics: [Diagnostic]

    init(files: [TemplateFile], words: TemplateWords) {
        var compiler = Compiler(compiler: TemplateCompiler(files: files, words: words))
        layout = compiler.compile("layout.html")
        redirect = compiler.compile("redirect.html")
        home = compiler.compileMarkdown("pages/home.md")
        articles = compiler.compileMarkdown("pages/articles.md")
        article = compiler.compileMarkdown("pages/article.md")
        entities = compiler.compileMarkdown("pages/entities.md")
        country = compiler.compileMarkdown("pages/country.md")
        weapon = compiler.compileMarkdown("pages/weapon.md")
        person = compiler.compileMarkdown("pages/person.md")
        organisation = compiler.compileMarkdown("pages/organisation.md")
        place = compiler.compileMarkdown("pages/place.md")
        deals = compiler.compileMarkdown("pages/deals.md")
        deal = compiler.compileMarkdown("pages/deal.md")
        timeline = compiler.compileMarkdown("pages/timeline.md")
        events = compiler.compileMarkdown("pages/events.md")
        volume = compiler.compileMarkdown("pages/volume.md")
        search = compiler.compileMarkdown("pages/search.md")
        data = compiler.compileMarkdown("pages/data.md")
        map = compiler.compileMarkdown("pages/map.md")
        review = compiler.compileMarkdown("pages/review.md")
        about = compiler.compileMarkdown("pages/about.md")
        notFound = compiler.compileMarkdown("pages/not-found.md")
        let missing = PageTemplates.missing(from: files)
        // A partial that several pages include is reported once, and a file that isn't there as just that.
        let problems = compiler.diagnostics.filter { $0.id != "unknown-template" || missing.isEmpty }
        diagnostics = Set(problems + missing + PageTemplates.unused(files)).sorted()
    }

    /// The templates that must be there; partials are found by those that include them.
    static let names = [
        "layout.html", "redirect.html", "pages/home.md", "pages/articles.md", "pages/article.md", "pages/entities.md",
        "pages/country.md", "pages/weapon.md", "pages/person.md", "pages/organisation.md", "pages/place.md",
        "pages/deals.md", "pages/deal.md", "pages/timeline.md", "pages/events.md", "pages/volume.md", "pages/search.md",
        "pages/data.md", "pages/map.md", "pages/about.md", "pages/review.md", "pages/not-found.md",
    ]
}

private extension PageTemplates {
    /// Compiles one template after the other and keeps what is wrong with them.
    struct Compiler {
        let compiler: TemplateCompiler
        var diagnostics: [Diagnostic] = []

        mutating func compile<Record: TemplateRecord>(_ name: String) -> Template<Record>? {
            do throws(TemplateFailure) {
                return try compiler.compile(name, for: Record.self)
            } catch {
                diagnostics += error.diagnostics
                return nil
            }
        }

        mutating func compileMarkdown<Record: TemplateRecord>(_ name: String) -> MarkdownTemplate<Record>? {
            do throws(TemplateFailure) {
                return try compiler.compileMarkdown(name, for: Record.self)
            } catch {
                diagnostics += error.diagnostics
                return nil
            }
        }
    }

    /// Templates that pages need and nobody has put into the folder.
    static func missing(from files: [TemplateFile]) -> [Diagnostic] {
        let folder = files.first.map { String($0.path.dropLast($0.name.count)) } ?? ""
        return names.filter { name in !files.contains { $0.name == name } }.map { name in
            Diagnostic(
                .error, at: SourcePosition(path: folder + name),
                "no such file; its pages aren't made; take it from the folder 'templates' of sitegen",
                id: "no-such-file")
        }
    }

    /// A page template that no page uses is likely misnamed.
    static func unused(_ files: [TemplateFile]) -> [Diagnostic] {
        let pages = names.filter { $0.hasPrefix("pages/") }.joined(separator: ", ")
        return files.filter { $0.name.hasPrefix("pages/") && !names.contains($0.name) }.map { file in
            Diagnostic(
                .warning, at: SourcePosition(path: file.path),
                "no page uses this template; expected one of \(pages); rename or remove it", id: "unused-template")
        }
    }
}
