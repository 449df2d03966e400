import Model

/// Why nothing of a file can be used; caught where the file's diagnostics are collected.
struct UnreadableFile: Error {
    let diagnostic: Diagnostic

    init(at position: SourcePosition, _ message: String, id: String) {
        diagnostic = Diagnostic(.error, at: position, message, id: id)
    }
}
