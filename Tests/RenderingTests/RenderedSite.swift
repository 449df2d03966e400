import Model
import Rendering

/// A sample site rendered with the templates of this repository.
struct RenderedSite {
    let site: Site
    let edition: SiteEdition
    /// The pages.
    let files: [SitePath: [UInt8]]

    init(_ sample: SampleSite) throws {
        site = sample.make()
        edition = Renderer(templates: try TemplatesOnDisk.folder()).edition(of: site)
        files = Dictionary(
            uniqueKeysWithValues: site.pages.compactMap { [edition] in edition.render($0) }.map { ($0.path, $0.bytes) })
    }

    /// A file that is no page, as text; `nil` when there is none.
    func text(_ path: String) throws -> String? {
        try edition.programFiles.compactMap { try edition.render($0) }.first { $0.path.value == path }
            .map { String(decoding: $0.bytes, as: UTF8.self) }
    }

    /// The HTML of a page; empty when there is none.
    func html(_ route: Route) -> String {
        String(decoding: bytes(route), as: UTF8.self)
    }

    func scan(_ route: Route) -> TagScanner { TagScanner(bytes(route)) }

    private func bytes(_ route: Route) -> [UInt8] {
        site.path(of: route).flatMap { files[$0] } ?? []
    }

    /// Two articles that name one entity of each type.
    static let sample = SampleSite(articles: [
        SampleArticle(
            id: "001",
            text: "Theo Interfax, Nga bán S-400 cho Ankara. Hàng đã đến Incirlik.\nErdogan nói: không bỏ Rồng lửa.",
            title: "Nga giao S-400", fields: fields),
        SampleArticle(id: "002", text: "Thổ Nhĩ Kỳ mua S-400. Không ai ngạc nhiên.", kind: .digest),
    ])

    private static let fields = {
        var fields = ArticleFields(
            date: CalendarDate("2019-07-12"), source: "Tuổi Trẻ", url: "https://tuoitre.vn/a?b=1&c=2")
        fields.author = "Đ.K.L."
        fields.retrieved = CalendarDate("2026-10")
        return fields
    }()
}
