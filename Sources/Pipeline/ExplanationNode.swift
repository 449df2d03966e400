import Model

/// A line of an explanation with the lines below it.
///
/// ```text
/// name      "Ankara" → country/tr Thổ Nhĩ Kỳ
///   rule      capital:government
/// ```
struct ExplanationNode: Hashable {
    /// What the line tells, such as `rule`.
    let label: String
    let text: String
    var children: [ExplanationNode] = []

    init(_ label: String, _ text: String = "", _ children: [ExplanationNode] = []) {
        self.label = label
        self.text = text
        self.children = children
    }

    /// The line and those below it, each fit for a terminal and ended by a line feed.
    var tree: String { tree(depth: 0) }
}

private extension ExplanationNode {
    /// The longest label and a space: `evidence `, so that the texts of one depth stand in one column.
    static let labelWidth = 10

    func tree(depth: Int) -> String {
        let indent = String(repeating: "  ", count: depth)
        let padding = String(repeating: " ", count: max(1, ExplanationNode.labelWidth - label.utf8.count))
        let line = text.isEmpty ? label : label + padding + PrintableLine.text(text)
        return indent + line + "\n" + children.map { $0.tree(depth: depth + 1) }.joined()
    }
}
