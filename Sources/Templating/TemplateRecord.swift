/// A type that a template can show: it declares the names that it offers, each with its value, one a line.
///
/// ```swift
/// struct Link: TemplateRecord {
///     let title: String
///     let address: String
///
///     static let fields = TemplateFields<Link>(
///         .text("title") { $0.title },
///         .text("address") { $0.address })
/// }
/// ```
package protocol TemplateRecord: Sendable {
    /// The names of the type. A `static let`: a computed property would be built anew for every list shown.
    static var fields: TemplateFields<Self> { get }
}
