import Model

/// What the command line says about a build; `nil` leaves it to `sitegen.yml` and the defaults.
package struct BuildOptions: Sendable {
    /// The folder that paths in the settings and the default folders are relative to.
    package var project = "."
    /// The folder of articles; default `seeds`.
    package var input: String?
    /// The folder that the site is written to; default `public`.
    package var output: String?
    /// Default `templates`.
    package var templates: String?
    /// Default `lexicon`.
    package var lexicon: String?
    /// What the keeper adds to the lexicon; default `own-lexicon`, which need not be there.
    package var ownLexicon: String?
    /// The settings file; default `sitegen.yml`, which need not be there.
    package var config: String?
    /// The address under which the site is published.
    package var baseURL: WebAddress?
    /// How many articles and pages are worked on at once, at least 1.
    package var jobs = 1

    package init() {}
}
