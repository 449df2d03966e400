import Model

/// Why a template can't be compiled: every problem found in the file and in what it includes.
///
/// `templates/layout.html:3:5: error: unknown name 'titel'; did you mean 'title'? [unknown-name]`
package struct TemplateFailure: Error, Hashable, Sendable, CustomStringConvertible {
    /// In order of their positions, each once; never empty.
    package let diagnostics: [Diagnostic]

    /// Collects the problems: `TemplateFailure(diagnostics: problems)`.
    package init(diagnostics: [Diagnostic]) {
        self.diagnostics = diagnostics
    }

    /// The problems as they are printed, one a line.
    package var description: String {
        diagnostics.map(\.description).joined(separator: "\n")
    }
}
