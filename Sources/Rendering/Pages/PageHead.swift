/// What a page says of itself outside its own text.
struct PageHead: Hashable, Sendable {
    /// Without the name of the site: `"Thổ Nhĩ Kỳ – Nước"`; `nil` on the home page.
    let title: String?
    /// For search engines; unlike that of every other page.
    let description: String
    /// The pages above this one, from the home page on.
    let trail: [LinkItem]
    /// The last step of the breadcrumb, which is this page.
    let crumb: String
    /// Whether search engines are asked to leave the page out.
    var isHidden = false
}
