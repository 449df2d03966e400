import Model
import Yams

/// How the keeper's own tree is laid over the built-in one.
///
/// Lists are added to: the keeper's words come after the built-in ones. In lists of rules, which have ids, a rule whose
/// id is built in changes that rule: the keys that it gives replace those of the rule, and `remove: true` takes it away.
/// Other rules come before the built-in ones, for the first rule decides. A single text replaces the built-in one.
extension YAMLTree {
    /// `node` of the keeper's file laid over `builtIn`; what doesn't fit is reported and left out.
    mutating func laid(_ node: Node, over builtIn: Node) -> Node {
        switch (node, builtIn) {
        // `rules:` with its rules commented out adds nothing.
        case (.scalar(let scalar), _) where scalar.string.isEmpty: return builtIn
        case (.mapping(let own), .mapping(let mapping)): return .mapping(laid(own, over: mapping))
        case (.sequence(let own), .sequence(let sequence)):
            return .sequence(
                Node.Sequence(laid(Array(own), over: Array(sequence)), sequence.tag, sequence.style, sequence.mark))
        case (.scalar, .scalar): return node
        case (_, .mapping(let mapping)):
            let key = mapping.first.flatMap(\.key.scalar)?.string ?? "id"
            reportShape(of: node, expected: "lines such as '\(key): …'")
        case (_, .sequence): reportShape(of: node, expected: "a list, such as [tại, ở]")
        default: reportShape(of: node, expected: "a text")
        }
        return builtIn
    }
}

private extension YAMLTree {
    static let removal = "remove"

    /// The keys of both; where both have a key, the values are laid over each other.
    mutating func laid(_ own: Node.Mapping, over builtIn: Node.Mapping) -> Node.Mapping {
        var pairs = builtIn.map { (key: $0.key, value: $0.value) }
        for (key, value) in own {
            if let place = pairs.firstIndex(where: { $0.key.scalar?.string == key.scalar?.string }) {
                pairs[place].value = laid(value, over: pairs[place].value)
            } else {
                pairs.append((key, value))
            }
        }
        return Node.Mapping(pairs.map { ($0.key, $0.value) }, builtIn.tag, builtIn.style, builtIn.mark)
    }

    mutating func laid(_ own: [Node], over builtIn: [Node]) -> [Node] {
        if (builtIn + own).contains(where: { YAMLTree.id(of: $0) != nil }) { return laidRules(own, over: builtIn) }
        let words = Set(builtIn.compactMap(\.scalar?.string))
        return builtIn + own.filter { item in item.scalar.map { !words.contains($0.string) } ?? true }
    }

    mutating func laidRules(_ own: [Node], over builtIn: [Node]) -> [Node] {
        var rules: [Node?] = builtIn
        var new: [Node] = []
        var seen: [String: SourcePosition] = [:]
        for node in own {
            // A rule without an id is reported by whoever reads the rules.
            guard case .mapping(let rule) = node, let id = YAMLTree.id(of: node) else {
                new.append(node)
                continue
            }
            if let first = seen[id] {
                report(
                    "id '\(id)' stands at \(first) too; ids are unique within a file; rule left out", at: node,
                    id: "repeated-id")
                continue
            }
            seen[id] = position(of: node)
            let removes = flag(rule.first { $0.key.scalar?.string == YAMLTree.removal }?.value)
            let place = builtIn.firstIndex { YAMLTree.id(of: $0) == id }
            if let place, case .mapping(let changed) = builtIn[place] {
                rules[place] = removes ? nil : .mapping(YAMLTree.changed(changed, by: rule))
            } else if removes {
                reportUnknownRule(id, at: node, among: builtIn)
            } else {
                warnOfMisspeltID(id, at: node, among: builtIn)
                new.append(node)
            }
        }
        return new + rules.compactMap { $0 }
    }

    /// The rule `builtIn` with the keys that `own` gives; its place is the keeper's.
    static func changed(_ builtIn: Node.Mapping, by own: Node.Mapping) -> Node.Mapping {
        let given = Set(own.compactMap(\.key.scalar?.string))
        let kept = builtIn.filter { pair in pair.key.scalar.map { !given.contains($0.string) } ?? true }
        let pairs = own.filter { $0.key.scalar?.string != removal } + kept
        return Node.Mapping(pairs.map { ($0.key, $0.value) }, own.tag, own.style, own.mark)
    }

    static func id(of node: Node) -> String? {
        guard case .mapping(let mapping) = node else { return nil }
        return mapping.first { $0.key.scalar?.string == "id" }?.value.scalar?.string
    }

    mutating func reportUnknownRule(_ id: String, at node: Node, among rules: [Node]) {
        let near = DidYouMean.suggestion(for: id, among: rules.compactMap(YAMLTree.id))
        report(
            "no rule '\(id)' in \(path) to remove\(near.map { "; did you mean '\($0)'?" } ?? "")", at: node,
            id: "unknown-rule")
    }

    /// A rule whose id is one letter off a built-in one may have been meant to change that one; `"rule-2"` and `"rule-3"`
    /// are two rules.
    mutating func warnOfMisspeltID(_ id: String, at node: Node, among rules: [Node]) {
        let known = rules.compactMap(YAMLTree.id)
        guard let near = DidYouMean.suggestion(for: id, among: known, within: 1),
            near.filter(\.isNumber) == id.filter(\.isNumber)
        else { return }
        report(
            "rule '\(id)' is new, though \(path) has one '\(near)'; did you mean '\(near)'?", at: node,
            id: "misspelt-id", severity: .warning)
    }
}
