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
    package static func read(
        _ store: some FileStore, _ path: String, isRequired: Bool = false
    ) -> (settings: ProjectSettings, diagnostics: [Diagnostic]) {
        do {
            if try isMissing(path, in: store) { return (ProjectSettings(), isRequired ? [noSuchFile(path)] : []) }
            let list = try FieldFile(path: path).read(from: store)
            let fields = CheckedFields(list, rules: FieldRule.ofSettings, noun: "setting")
            return (ProjectSettings(fields), fields.diagnostics.sorted())
        } catch {
            return (ProjectSettings(), [error.diagnostic])
        }
    }

    private static func noSuchFile(_ path: String) -> Diagnostic {
        Diagnostic(.error, at: SourcePosition(path: path), "no such file; check the path", id: "no-such-file")
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
        site.baseURL = fields["baseURL"].map { $0.hasSuffix("/") ? $0 : $0 + "/" }
        site.contact = fields["contact"]
        site.author = fields["author"]
        site.licence = fields["licence"]
        site.publish = fields.publish ?? site.publish
        input = fields["input"]
        output = fields["output"]
        templates = fields["templates"]
        lexicon = fields["lexicon"]
    }
}
