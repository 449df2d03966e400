import Model

/// Reads what the sentences of a document say: `ResolvedDocument → InterpretedDocument`.
package struct Interpreter: Sendable {
    package init() {}

    package func interpret(_ resolved: ResolvedDocument) -> InterpretedDocument {
        InterpretedDocument(resolved)
    }
}
