import Model
import Storage

/// Reads the settings of a project, `sitegen.yml`; none of them must be there.
///
/// ```yaml
/// title: Kho tin mua bán vũ khí
/// baseURL: https://example.org/archive/
/// publish: excerpts
/// ```
package enum SettingsReader {
    /// The settings in the file at `path`; one that is wrong is reported and keeps its default.
    ///
    /// A missing file is an error only if somebody named it, that is if `isRequired`.
    ///
    /// Throws when the file is there and can't be read as a whole: without its settings nobody knows how much of the
    /// articles may be published, and where.
    package static func read(
        _ store: some FileStore, _ path: String, isRequired: Bool = false
    ) throws(BuildError) -> (settings: ProjectSettings, diagnostics: [Diagnostic]) {
        let list: FieldList
        do throws(UnreadableFile) {
            if try isMissing(path, in: store) {
                try refuseMisnamed(path, in: store)
                if !isRequired { return (ProjectSettings(), []) }
                throw UnreadableFile(
                    at: SourcePosition(path: path), "no such file; check the path", id: "no-such-file")
            }
            list = try FieldFile(path: path).read(from: store)
        } catch {
            throw unusable(error.diagnostic)
        }
        if let refusal = list.refusal { throw unusable(refusal) }
        let fields = CheckedFields(list, rules: FieldRule.ofSettings, noun: "setting")
        return (ProjectSettings(fields), fields.diagnostics.sorted())
    }

    /// Refuses `sitegen.yaml` where `sitegen.yml` is missing: it would hold back what is published here.
    private static func refuseMisnamed(_ path: String, in store: some FileStore) throws(UnreadableFile) {
        guard path.hasSuffix(".yml") else { return }
        for ending in [".yaml", ".json"] {
            let other = String(path.dropLast(4)) + ending
            guard try !isMissing(other, in: store) else { continue }
            throw UnreadableFile(
                at: SourcePosition(path: other), "isn't read; rename the file to '\(StoragePath.name(of: path))'",
                id: "misnamed-settings")
        }
    }

    private static func unusable(_ problem: Diagnostic) -> BuildError {
        BuildError(problem.id, "settings '\(problem.position)': \(problem.message)")
    }

    private static func isMissing(_ path: String, in store: some FileStore) throws(UnreadableFile) -> Bool {
        do {
            return try store.kind(of: path) == nil
        } catch {
            throw UnreadableFile(
                at: SourcePosition(path: path), "can't be read: \(error.reason); make the file readable",
                id: "unreadable-file")
        }
    }
}

private extension ProjectSettings {
    init(_ fields: CheckedFields) {
        self.init()
        site.title = fields["title"]
        site.description = fields["description"]
        site.baseURL = fields["baseURL"].flatMap(WebAddress.init)?.folder.value
        site.contact = fields["contact"]
        site.author = fields["author"]
        site.licence = fields["licence"]
        site.publish = fields.publish ?? site.publish
        input = fields["input"]
        output = fields["output"]
        templates = fields["templates"]
        lexicon = fields["lexicon"]
        ownLexicon = fields["ownLexicon"]
    }
}
