import CCMarkGFM

/// Puts marks round the nodes of one paragraph.
///
/// First the texts are cut wherever a mark begins or ends, so that every node lies wholly in a mark or wholly outside.
/// Then each mark goes from left to right: from the first node that it covers up to the highest node that it still
/// covers completely, along the siblings as far as it covers them, and puts one wrapper round them all. What is left
/// gets a further piece. `**Thổ** *Nhĩ Kỳ*` is one piece; the mark of `Thổ Nhĩ` takes two:
///
///     [**Thổ** ]*[Nhĩ] Kỳ*
///
/// A wrapper is a wall: a later mark that starts in it stays in it, so marks given from the outside in are nested that
/// way, also where both cover the same text.
struct ParagraphMarker {
    private var paragraph: MarkupParagraph

    init(_ paragraph: MarkupParagraph) {
        self.paragraph = paragraph
    }

    mutating func apply(_ marks: [Mark]) {
        let marks = marks.filter(isUsable)
        cut(at: marks.flatMap { [$0.range.lowerBound, $0.range.upperBound] }.sorted())
        paragraph.containers.reserveCapacity(paragraph.containers.count + marks.count)
        for mark in marks { wrap(mark) }
    }
}

private extension ParagraphMarker {
    /// Neighbouring nodes of one parent, with the places of their leaves.
    struct Run {
        let first: MarkupNode
        let last: MarkupNode
        let leaves: Range<Int>
    }

    /// No link begins or ends within code: of `` `S-400, Su-57` `` neither name becomes one.
    func isUsable(_ mark: Mark) -> Bool {
        precondition(
            mark.range.lowerBound >= 0 && mark.range.upperBound <= paragraph.text.count,
            "A mark lies in its paragraph of \(paragraph.text.count) bytes; got \(mark.range)")
        if mark.range.isEmpty { return false }
        return !(mark.isLink && (cutsCode(mark.range.lowerBound) || cutsCode(mark.range.upperBound)))
    }

    func cutsCode(_ offset: Int) -> Bool {
        let leaf = place(of: offset)
        guard leaf > 0, paragraph.leaves[leaf - 1].isCode else { return false }
        return offset < paragraph.leaves[leaf - 1].range.upperBound
    }

    /// The place of the first leaf that begins at `offset` or later.
    func place(of offset: Int) -> Int {
        var low = 0
        var high = paragraph.leaves.count
        while low < high {
            let middle = (low + high) / 2
            if paragraph.leaves[middle].range.lowerBound < offset { low = middle + 1 } else { high = middle }
        }
        return low
    }

    mutating func cut(at offsets: [Int]) {
        var pieces: [MarkupParagraph.Leaf] = []
        pieces.reserveCapacity(paragraph.leaves.count + offsets.count)
        var next = 0
        for leaf in paragraph.leaves {
            while next < offsets.count, offsets[next] <= leaf.range.lowerBound { next += 1 }
            let first = next
            while next < offsets.count, offsets[next] < leaf.range.upperBound { next += 1 }
            pieces += first == next ? [leaf] : split(leaf, at: offsets[first..<next])
        }
        paragraph.leaves = pieces
    }

    /// Puts a new node before the leaf's for each cut; the leaf's own node keeps the rest.
    func split(_ leaf: MarkupParagraph.Leaf, at offsets: ArraySlice<Int>) -> [MarkupParagraph.Leaf] {
        let literal = leaf.node.literal
        var pieces: [MarkupParagraph.Leaf] = []
        var start = 0
        for offset in offsets where offset - leaf.range.lowerBound > start {
            let end = offset - leaf.range.lowerBound
            precondition(literal[end] & 0xC0 != 0x80, "A mark ends between letters; got byte \(offset) within one")
            let node = MarkupNode(leaf.node.type)
            node.setLiteral(literal[start..<end])
            node.insert(before: leaf.node)
            pieces.append(piece(of: leaf, node: node, start..<end))
            start = end
        }
        leaf.node.setLiteral(literal[start...])
        pieces.append(piece(of: leaf, node: leaf.node, start..<literal.count))
        return pieces
    }

    func piece(of leaf: MarkupParagraph.Leaf, node: MarkupNode, _ range: Range<Int>) -> MarkupParagraph.Leaf {
        let offset = leaf.range.lowerBound
        let moved = range.lowerBound + offset..<range.upperBound + offset
        return .init(node: node, range: moved, isCode: leaf.isCode, isLinked: leaf.isLinked)
    }

    mutating func wrap(_ mark: Mark) {
        var open = mark.open
        var next = place(of: mark.range.lowerBound)
        while next < paragraph.leaves.count, paragraph.leaves[next].range.lowerBound < mark.range.upperBound {
            if mark.isLink && paragraph.leaves[next].isLinked {
                next += 1
                continue
            }
            let run = run(from: next, of: mark)
            next = run.leaves.upperBound
            // A space between two emphases would be a piece of its own with nothing to see or to click.
            if isBlank(run) { continue }
            enclose(run, in: mark, opening: open)
            open = mark.continuation
        }
    }

    func run(from place: Int, of mark: Mark) -> Run {
        let first = highestNode(from: place, of: mark)
        var last = first
        var end = place
        var sibling: MarkupNode? = first
        while let node = sibling, let bound = upperBound(of: node, at: end, for: mark) {
            while end < paragraph.leaves.count, paragraph.leaves[end].range.lowerBound < bound { end += 1 }
            last = node
            sibling = node.next
        }
        return Run(first: first, last: last, leaves: place..<end)
    }

    func highestNode(from place: Int, of mark: Mark) -> MarkupNode {
        let leaf = paragraph.leaves[place]
        var node = leaf.node
        while let parent = node.parent, let container = paragraph.containers[parent],
            !container.isMark, container.range.lowerBound == leaf.range.lowerBound, mark.covers(container)
        {
            node = parent
        }
        return node
    }

    /// Where `node` ends, if the mark may hold it; `place` is that of its first leaf.
    func upperBound(of node: MarkupNode, at place: Int, for mark: Mark) -> Int? {
        if place < paragraph.leaves.count, paragraph.leaves[place].node == node {
            let end = paragraph.leaves[place].range.upperBound
            return end <= mark.range.upperBound ? end : nil
        }
        guard let container = paragraph.containers[node], mark.covers(container) else { return nil }
        return container.range.upperBound
    }

    func isBlank(_ run: Run) -> Bool {
        run.leaves.allSatisfy { paragraph.text[paragraph.leaves[$0].range].allSatisfy(MarkupParagraph.isSpace) }
    }

    mutating func enclose(_ run: Run, in mark: Mark, opening open: [UInt8]) {
        let wrapper = MarkupNode(CMARK_NODE_CUSTOM_INLINE)
        wrapper.setHTML(open: open, close: mark.close, isLink: mark.isLink)
        wrapper.take(from: run.first, through: run.last)
        let start = paragraph.leaves[run.leaves.lowerBound].range.lowerBound
        let end = paragraph.leaves[run.leaves.upperBound - 1].range.upperBound
        let hasLink = mark.isLink || run.leaves.contains { paragraph.leaves[$0].isLinked }
        paragraph.containers[wrapper] = .init(range: start..<end, isMark: true, hasLink: hasLink)
        if mark.isLink { noteLink(wrapper, over: run.leaves) }
    }

    mutating func noteLink(_ wrapper: MarkupNode, over leaves: Range<Int>) {
        for place in leaves { paragraph.leaves[place].isLinked = true }
        var node = wrapper.parent
        while let parent = node, paragraph.containers[parent]?.hasLink == false {
            paragraph.containers[parent]?.hasLink = true
            node = parent.parent
        }
    }
}

private extension Mark {
    /// Whether the node ends within the mark and may stand in it: no link within a link.
    func covers(_ container: MarkupParagraph.Container) -> Bool {
        container.range.upperBound <= range.upperBound && !(isLink && container.hasLink)
    }
}

private extension MarkupNode {
    /// Puts the node where neighbours stand, from `first` to `last`, and them into it.
    func take(from first: MarkupNode, through last: MarkupNode) {
        let parent = first.parent
        let following = last.next
        var next: MarkupNode? = first
        while let node = next {
            next = node == last ? nil : node.next
            // While the wrapper stands alone, each move is one step; in a deep tree it would climb to the root.
            node.append(to: self)
        }
        if let following {
            insert(before: following)
        } else if let parent {
            append(to: parent)
        }
    }
}
