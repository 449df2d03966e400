import Model
import Storage
import Yams

/// Reads `corrections.yml`, in which the keeper says what was read wrongly; the file need not be there.
///
/// ```yaml
/// - article: 001_16ad8fb13f2a01a9
///   quote: Washington
///   occ: 2
///   concerns: mention
///   set: place/washington-dc
///   reason: Ở đây là thành phố, không phải chính phủ
///   date: 2026-11-22
/// ```
package enum CorrectionsReader {
    /// The corrections in the file at `path`, in its order; one that is wrong is reported and left out.
    ///
    /// `fingerprint` is empty where there is no file.
    package static func read(
        _ store: some FileStore, _ path: String
    ) -> (corrections: [Correction], fingerprint: String, diagnostics: [Diagnostic]) {
        let bytes: [UInt8]
        do throws(StorageError) {
            guard try store.kind(of: path) != nil else { return ([], "", []) }
            bytes = try store.read(path)
        } catch {
            let problem = Diagnostic(
                .error, at: SourcePosition(path: path),
                "can't be read: \(error.reason); make the file readable; nothing is corrected", id: "unreadable-file")
            return ([], "", [problem])
        }
        let (corrections, diagnostics) = read(bytes, path: path)
        return (corrections, SHA256.hexDigest(of: bytes), diagnostics)
    }

    static func read(_ bytes: [UInt8], path: String) -> (corrections: [Correction], diagnostics: [Diagnostic]) {
        var (tree, root) = YAMLTree.parse(bytes, path: path, mayBeEmpty: true)
        let corrections = tree.list(root, expected: "entries that begin with '- article: …'").compactMap { node in
            var entry = CorrectionEntry(node, of: tree)
            let correction = entry.correction()
            tree = entry.tree
            return correction
        }
        return (corrections, tree.diagnostics)
    }
}
