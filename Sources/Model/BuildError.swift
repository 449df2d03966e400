/// A reason why no site can be built at all; everything smaller is a `Diagnostic`.
package struct BuildError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The stable kebab-case name of the kind of problem, such as `no-articles`.
    package let code: String
    /// What was seen, what was expected and the remedy, as a headline without a full stop.
    package let message: String
    /// The words of the error underneath, where there is one.
    package let cause: String?
    /// What else was wrong before, which may explain the error: a misspelt setting.
    package let context: [Diagnostic]

    package init(_ code: String, _ message: String, cause: String? = nil, context: [Diagnostic] = []) {
        self.code = code
        self.message = message
        self.cause = cause
        self.context = context
    }

    /// The same error after `diagnostics`.
    package func after(_ diagnostics: [Diagnostic]) -> BuildError {
        BuildError(code, message, cause: cause, context: diagnostics + context)
    }

    package var description: String {
        let reason = cause.map { ": \($0)" } ?? ""
        return PrintableLine.text("error: \(message)\(reason) [\(code)]")
    }
}
