import Model
import Yams

/// Reads `times.yml`: how Vietnamese newspapers word days, months and years.
struct TimeRulesReader {
    static func read(
        _ bytes: [UInt8], path: String, own: SourceText? = nil
    ) -> (rules: TimeRules, diagnostics: [Diagnostic]) {
        let (tree, root) = YAMLTree.parse(bytes, path: path, own: own)
        var reader = TimeRulesReader(tree: tree)
        var rules = TimeRules()
        guard let root else { return (rules, tree.diagnostics) }
        let keys = reader.tree.mapping(root, known: ["words", "phrases", "rules"])
        if let words = keys["words"] { reader.readWords(words) }
        rules.countWords = reader.wordTexts[TimeNumber.count.rawValue] ?? []
        if let phrases = keys["phrases"] { reader.readPhrases(phrases) }
        for item in reader.tree.list(keys["rules"]) {
            if let rule = reader.rule(item) { rules.rules.append(rule) }
        }
        return (rules, reader.tree.diagnostics)
    }

    private var tree: YAMLTree
    /// What may stand in braces: the kinds of numbers, then the lists and phrases of the file.
    private var names: [String: TimePattern] = [:]
    /// The words of each list.
    private var wordTexts: [String: [String]] = [:]
    private var ids: Set<String> = []

    private init(tree: YAMLTree) {
        self.tree = tree
        for number in TimeNumber.allCases { names[number.rawValue] = .number(number) }
    }
}

private extension TimeRulesReader {
    static let ruleKeys = ["id", "reads", "never_after", "never_before", "only_before", "examples"]
    static let arrow = " => "

    /// Lists of words: plain ones, or with what each word says.
    mutating func readWords(_ node: Node) {
        for (name, node) in entries(of: node) {
            let words = words(node)
            wordTexts[name] = words.map(\.text)
            // A list that is called like a number adds its words to the digits: "2" and "hai".
            let number = TimeNumber(rawValue: name)
            names[name] = number.map { .choice([.number($0), .words(words)]) } ?? .words(words)
        }
    }

    mutating func words(_ node: Node) -> [TimePattern.Word] {
        guard case .mapping = node else { return tree.texts(node).map { TimePattern.Word($0) } }
        return entries(of: node).compactMap { word, node in
            guard let notation = tree.text(node) else { return nil }
            return meaning(notation, at: node).map { TimePattern.Word(word, $0) }
        }
    }

    /// Patterns with a name, each of which may use those above it.
    mutating func readPhrases(_ node: Node) {
        for (name, node) in entries(of: node) {
            guard let text = tree.text(node), let pattern = pattern(text, at: node) else { continue }
            names[name] = pattern
        }
    }

    mutating func rule(_ node: Node) -> TimeRule? {
        let keys = tree.mapping(node, known: TimeRulesReader.ruleKeys)
        guard let id = tree.text(keys["id"]), ids.insert(id).inserted else {
            tree.report("rule without an id of its own; expected 'id: …'; rule left out", at: node, id: "bad-rule")
            return nil
        }
        var rule = TimeRule(id: id, readings: tree.list(keys["reads"]).compactMap { reading($0) })
        rule.neverAfter = phrases(keys["never_after"])
        rule.neverBefore = phrases(keys["never_before"])
        rule.onlyBefore = phrases(keys["only_before"])
        rule.examples = tree.list(keys["examples"]).compactMap { example($0) }
        return rule
    }

    /// `"tuần trước => week -1"`.
    mutating func reading(_ node: Node) -> TimeRule.Reading? {
        guard let text = tree.text(node) else { return nil }
        let sides = text.split(separator: TimeRulesReader.arrow, maxSplits: 1)
        guard let pattern = pattern(String(sides.first ?? ""), at: node) else { return nil }
        guard sides.count == 2 else { return TimeRule.Reading(pattern, TimeMeaning()) }
        if sides[1] == "none" { return TimeRule.Reading(pattern, nil) }
        return meaning(String(sides[1]), at: node).map { TimeRule.Reading(pattern, $0) }
    }

    /// Words beside an expression, `{last}` for those of a list.
    mutating func phrases(_ node: Node?) -> [String] {
        tree.texts(node).flatMap { text -> [String] in
            guard text.hasPrefix("{"), text.hasSuffix("}"), text != "{count}" else { return [text] }
            return wordTexts[String(text.dropFirst().dropLast())] ?? [text]
        }
    }

    mutating func example(_ node: Node) -> LexiconExample? {
        guard let notation = tree.text(node) else { return nil }
        if let example = LexiconExample(notation: notation, position: tree.position(of: node)) { return example }
        tree.report(
            "example whose brackets don't pair; expected [ and ] round each expression", at: node, id: "bad-example")
        return nil
    }

    mutating func pattern(_ text: String, at node: Node) -> TimePattern? {
        do {
            return try TimePatternParser.parse(text, names: names)
        } catch {
            tree.report("\(error.message) in pattern '\(text)'", at: node, id: "bad-pattern")
            return nil
        }
    }

    mutating func meaning(_ notation: String, at node: Node) -> TimeMeaning? {
        if let meaning = TimeMeaning(notation: notation) { return meaning }
        tree.report(
            "'\(notation)' says nothing about a time; expected pieces such as 'week -1', 'month 4' or 'late'", at: node,
            id: "bad-meaning")
        return nil
    }

    /// The keys and values of a mapping whose keys are free, in the order of the file.
    mutating func entries(of node: Node) -> [(name: String, value: Node)] {
        guard case .mapping(let mapping) = node else {
            tree.reportShape(of: node, expected: "lines such as 'name: …'")
            return []
        }
        return mapping.compactMap { key, value in key.scalar.map { ($0.string, value) } }
    }
}
