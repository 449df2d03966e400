import Model
import Reading
import Storage

/// Where everything of one archive lies, and what its settings say.
///
/// `sitegen --project kho` with `input: bai` in `kho/sitegen.yml` reads the articles in `kho/bai`; with `--input bai`
/// besides, those in `bai`, for what the command line says is relative to the current folder.
package struct Project: Sendable {
    package let settings: SiteSettings
    package let input: String
    package let output: String
    package let templates: String
    package let lexicon: String
    /// `nil` where the keeper has no lexicon of their own.
    package let ownLexicon: String?
    /// What the keeper corrected; the file need not be there.
    package let corrections: String
    /// What was wrong with the settings.
    package let diagnostics: [Diagnostic]

    /// Reads the settings; what the command line says counts before them, the defaults after.
    ///
    /// Throws when the settings are there, or are named, and can't be read.
    package init(options: BuildOptions, store: some FileStore) throws(BuildError) {
        func inProject(_ path: String) -> String {
            StoragePath.join(options.project == "." ? "" : options.project, path)
        }

        let (project, diagnostics) = try SettingsReader.read(
            store, options.config ?? inProject("sitegen.yml"), isRequired: options.config != nil)
        var settings = project.site
        if let baseURL = options.baseURL { settings.baseURL = baseURL.folder.value }
        self.settings = settings
        self.diagnostics = diagnostics
        input = options.input ?? inProject(project.input ?? "seeds")
        output = options.output ?? inProject(project.output ?? "public")
        templates = options.templates ?? inProject(project.templates ?? "templates")
        lexicon = options.lexicon ?? inProject(project.lexicon ?? "lexicon")
        corrections = inProject("corrections.yml")
        let named = options.ownLexicon ?? project.ownLexicon.map(inProject)
        ownLexicon = named ?? Project.folder(inProject("own-lexicon"), in: store)
    }

    /// What reads the lexicon of the project.
    func lexiconReader(_ store: some FileStore) -> LexiconReader {
        LexiconReader(store: store, folder: lexicon, own: ownLexicon)
    }

    /// `path`, unless nothing is there; one that can't be looked at is reported by whoever reads it.
    private static func folder(_ path: String, in store: some FileStore) -> String? {
        do {
            return try store.kind(of: path) == nil ? nil : path
        } catch {
            return path
        }
    }
}
