/// How far the compiler follows the public rules of Mustache where ours are stricter.
struct Dialect: Hashable, Sendable {
    /// Whether `{{&x}}` may print a text unescaped.
    let allowsRawText: Bool
    /// Whether text between a parent's tags but outside blocks may vanish.
    let ignoresTextInParents: Bool

    /// The rules of the site's templates.
    static let strict = Dialect(allowsRawText: false, ignoresTextInParents: false)
    /// Those of the Mustache specification, to test the engine against it.
    static let specification = Dialect(allowsRawText: true, ignoresTextInParents: true)
}
