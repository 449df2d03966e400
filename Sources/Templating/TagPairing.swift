import Model

/// Which tag `{{/name}}` closes which opening tag.
///
/// `{{#a}}{{#b}}{{/a}}` closes `a` and reports `b`; `{{#titel}}…{{/title}}` is one pair with one wrong name.
struct TagPairing {
    /// For the number of each opening tag the number of its closing tag, and the other way round.
    private(set) var partners: [Int: Int] = [:]
    private(set) var problems: [Diagnostic] = []
    private let source: SourceText
    private let tags: [TemplateTag]
    /// The numbers of the tags that are still open.
    private var open: [Int] = []

    init(_ tags: [TemplateTag], in source: SourceText) {
        self.tags = tags
        self.source = source
        for (index, tag) in tags.enumerated() {
            if tag.sigil.opens { open.append(index) }
            if tag.sigil == .close { close(with: index) }
        }
        for index in open { reportUnclosed(index) }
    }
}

private extension TagPairing {
    mutating func close(with index: Int) {
        let tag = tags[index]
        if let match = open.lastIndex(where: { tags[$0].name == tag.name }) {
            for skipped in open[(match + 1)...] { reportUnclosed(skipped) }
            pair(open[match], index)
            open.removeSubrange(match...)
        } else if let last = open.popLast() {
            let opening = tags[last]
            let line = source.position(of: opening.start).line ?? 1
            report(
                tag,
                "tag '{{/\(tag.name)}}' closes \(opening.sigil.noun) '\(opening.name)' of line \(line); "
                    + "expected '{{/\(opening.name)}}'",
                id: "mismatched-close")
            pair(last, index)
        } else {
            report(
                tag, "tag '{{/\(tag.name)}}' closes nothing; expected '{{#\(tag.name)}}' before it or no such tag",
                id: "stray-close")
        }
    }

    mutating func pair(_ opening: Int, _ closing: Int) {
        partners[opening] = closing
        partners[closing] = opening
    }

    mutating func reportUnclosed(_ index: Int) {
        let tag = tags[index]
        report(
            tag, "\(tag.sigil.noun) '\(tag.name)' isn't closed; expected '{{/\(tag.name)}}' after it",
            id: "unclosed-section")
    }

    mutating func report(_ tag: TemplateTag, _ message: String, id: String) {
        problems.append(source.error(at: tag.start, message, id: id))
    }
}
