import Pipeline
import Synchronization

/// Remembers the steps that a build told of.
final class Steps: Sendable {
    private let steps = Mutex<[String]>([])

    var names: [String] { steps.withLock { $0 } }

    func add(_ step: BuildStep) {
        let name =
            switch step {
            case .reading(let articles): "reading \(articles)"
            case .rendering(let pages): "rendering \(pages)"
            case .checking: "checking"
            case .writing: "writing"
            }
        steps.withLock { $0.append(name) }
    }
}
