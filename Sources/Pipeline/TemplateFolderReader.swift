import Model
import Reading
import Rendering
import Storage
import Templating

/// Brings the templates folder from the disk to Rendering.
struct TemplateFolderReader {
    /// The templates, the assets as they go into the site, and the hash of all.
    struct Outcome: Sendable {
        let templates: TemplateFolder
        let assets: [OutputFile]
        let fingerprint: String
        let diagnostics: [Diagnostic]
    }

    let store: any FileStore
    let folder: String

    func read() throws(BuildError) -> Outcome {
        let tree = try FileTree(store: store, folder: folder, purpose: "templates", option: "--templates")
        var hash = SHA256()
        for file in tree.files {
            hash.update(Array("\(file.name)\n".utf8))
            hash.update(file.bytes)
        }
        let strings = tree.files.first { $0.name == "strings/vi.yml" }
        let stringsPath = StoragePath.join(folder, "strings/vi.yml")
        guard let strings else {
            throw BuildError(
                "no-strings",
                "no file '\(stringsPath)'; take the folder 'templates' of sitegen and change it from there")
        }
        let templates = tree.files.filter { $0.name.hasSuffix(".md") || $0.name.hasSuffix(".html") }
        let map = tree.files.first { $0.name == TemplateFolder.mapName }
        let assets = tree.files.filter { $0.name.hasPrefix("assets/") && SitePath.isValid($0.name) }
        return Outcome(
            templates: TemplateFolder(
                files: templates.map { TemplateFile(name: $0.name, path: $0.path, bytes: $0.bytes) },
                stringsPath: stringsPath, strings: strings.bytes,
                map: map.map { TemplateFile(name: $0.name, path: $0.path, bytes: $0.bytes) }),
            assets: assets.map { file in
                let isStylesheet = file.name.hasSuffix(".css")
                return OutputFile(
                    path: SitePath(file.name),
                    bytes: isStylesheet ? LeanStylesheet.bytes(of: file.bytes) : file.bytes)
            },
            fingerprint: hash.hexDigest(), diagnostics: tree.diagnostics + missingAssets(among: tree.files))
    }

    /// An error for each asset that pages link and that is not there.
    private func missingAssets(among files: [FileTree.File]) -> [Diagnostic] {
        let missing = Renderer.assetPaths.map(\.value).filter { path in !files.contains { $0.name == path } }
        return missing.map { path in
            Diagnostic(
                .error, at: SourcePosition(path: StoragePath.join(folder, path)),
                "no such file; pages link it; take it from the folder 'templates' of sitegen", id: "no-such-file")
        }
    }
}
