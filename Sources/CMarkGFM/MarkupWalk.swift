/// The nodes under a root in the order of the text, each entered and left once.
///
/// It follows the links between nodes and never recurses: a hostile article may be nested 50,000 deep. The tree must
/// not change while it is walked.
struct MarkupWalk: Sequence, IteratorProtocol {
    enum Step {
        case enter(MarkupNode)
        case leave(MarkupNode)
    }

    private let root: MarkupNode
    private var upcoming: Step?

    init(of root: MarkupNode) {
        self.root = root
        upcoming = .enter(root)
    }

    mutating func next() -> Step? {
        guard let step = upcoming else { return nil }
        switch step {
        case .enter(let node):
            upcoming = node.firstChild.map(Step.enter) ?? .leave(node)
        case .leave(let node) where node == root:
            upcoming = nil
        case .leave(let node):
            upcoming = node.next.map(Step.enter) ?? node.parent.map(Step.leave)
        }
        return step
    }
}
