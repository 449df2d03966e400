import Model

/// Lets tests write `.article("001")`.
extension ArticleID: ExpressibleByStringLiteral {
    package init(stringLiteral value: String) { self.init(value) }
}
