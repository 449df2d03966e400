import Model

/// What `sitegen.yml` says; `nil` where it is silent, so that the command line and the defaults can speak.
package struct ProjectSettings: Hashable, Sendable {
    package var site: SiteSettings
    /// The folder of articles, relative to the project's folder, as are the next four.
    package var input: String?
    package var output: String?
    package var templates: String?
    package var lexicon: String?
    /// The folder of what the keeper adds to the lexicon.
    package var ownLexicon: String?

    /// The settings of a project without any.
    package init(site: SiteSettings = SiteSettings()) {
        self.site = site
    }
}
