/// The contexts that are open at a place of a template, and what their names mean there.
///
/// Inside `{{#links}}` of a country's page the stack is the words, the country, a link. A name is looked for from the
/// innermost outwards; of `{{country.name}}` only `country` is, and `name` must be in it.
struct ContextStack: Sendable {
    /// What a name or a context is.
    enum Meaning: Sendable {
        /// Known when the template is compiled.
        case words(TemplateWords)
        /// Known when a page is rendered: the way there and what kind of value it is.
        case value(Lookup, Shape)
    }

    /// Why a name means nothing.
    enum Miss: Error, Hashable, Sendable {
        /// There is no such name; these there are.
        case unknown(offered: [String])
        /// The part before the full stop isn't a record.
        case notARecord(part: String, noun: String)
    }

    /// The innermost is the last.
    private var contexts: [Meaning]
    /// How many contexts there are while a page is rendered.
    private var depth = 0

    /// The words outermost, then the page's record.
    init(words: TemplateWords, root: Shape) {
        contexts = [.words(words)]
        push(root)
    }

    mutating func push(_ shape: Shape) {
        contexts.append(.value(Lookup(depth: depth), shape.present))
        depth += 1
    }

    mutating func push(_ words: TemplateWords) {
        contexts.append(.words(words))
    }

    /// What the name stands for, `.` being the innermost context itself.
    func meaning(of name: String) throws(Miss) -> Meaning {
        if name == "." { return contexts[contexts.count - 1] }
        let parts = name.split(separator: ".").map(String.init)
        var meaning = try plainMeaning(of: parts[0])
        for index in parts.indices.dropFirst() {
            meaning = try step(from: meaning, along: parts, to: index)
        }
        return meaning
    }
}

private extension ContextStack {
    func plainMeaning(of name: String) throws(Miss) -> Meaning {
        for context in contexts.reversed() {
            if let meaning = member(name, of: context) { return meaning }
        }
        throw .unknown(offered: contexts.flatMap(names))
    }

    func step(from meaning: Meaning, along parts: [String], to index: Int) throws(Miss) -> Meaning {
        if let member = member(parts[index], of: meaning) { return member }
        let path = parts[..<index].joined(separator: ".")
        switch meaning {
        case .words(.group): break
        case .words(.text): throw .notARecord(part: path, noun: "word")
        case .value(_, let shape):
            guard case .record = shape.present else { throw .notARecord(part: path, noun: shape.noun) }
        }
        throw .unknown(offered: names(of: meaning).map { "\(path).\($0)" })
    }

    func member(_ name: String, of meaning: Meaning) -> Meaning? {
        switch meaning {
        case .words(.text): return nil
        case .words(.group(let words)): return words[name].map { .words($0) }
        case .value(var lookup, let shape):
            guard case .record(let fields) = shape.present else { return nil }
            let shapes = fields()
            guard let slot = shapes.firstIndex(where: { $0.name == name }) else { return nil }
            lookup.slots.append(slot)
            return .value(lookup, shapes[slot].shape)
        }
    }

    func names(of meaning: Meaning) -> [String] {
        switch meaning {
        case .words(.text): return []
        case .words(.group(let words)): return words.keys.sorted()
        case .value(_, let shape):
            guard case .record(let fields) = shape.present else { return [] }
            return fields().map(\.name)
        }
    }
}
