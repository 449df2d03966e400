import CCMarkGFM

/// The tree of one article, from which the words are read and into which the marks are put.
///
///     var markup = ArticleMarkup(markdown: Array("*Nga* bán S-400".utf8))
///     markup.paragraphs                       // ["Nga bán S-400"]
///     markup.mark([Mark(paragraph: 0, range: 9..<14, open: "<b>", …)])
///     markup.html()                           // <p><em>Nga</em> bán <b>S-400</b></p>
///
/// One visitor serves both sides: the texts that `paragraphs` yields are those that the offsets of `mark` count in.
/// Nothing that an article holds can become active HTML: see `MarkupCleaner`.
package struct ArticleMarkup: ~Copyable {
    private let tree: MarkupTree

    /// Parses CommonMark with tables. Invalid UTF-8 and NUL become `U+FFFD`.
    package init(markdown: [UInt8]) {
        tree = MarkupTree(parsing: markdown)
        MarkupCleaner.clean(tree.root)
    }

    /// Takes plain text, in which nothing is markup: `["Nga *bán* S-400"]` is printed with its asterisks.
    package init(paragraphs: [[UInt8]]) {
        tree = MarkupTree(paragraphs: paragraphs)
    }

    /// The text of each paragraph, heading, list-item paragraph and table cell, in the order of the document.
    ///
    /// It is the concatenation of its texts and codes, with one space for each line break, and holds no line break
    /// itself. What is empty or white space only is left out; code blocks and HTML blocks are shown, not read.
    package var paragraphs: [[UInt8]] {
        ParagraphReader.paragraphs(in: tree.root).map(\.text)
    }

    /// The text of the level-1 heading that the article starts with, if it does: `# Nga bán S-400`.
    ///
    /// It is also the first of `paragraphs`, whether or not `html` prints it.
    package var firstHeading: [UInt8]? {
        guard let heading = leadingHeading else { return nil }
        return ParagraphReader.paragraphs(in: heading).first?.text
    }

    /// Puts marks into the tree; the texts of `paragraphs` stay as they are.
    ///
    /// A mark that holds others stands before them in the list. Two that overlap in part are possible: the later one
    /// is cut at the end of the earlier. Each mark is put round the largest nodes that it covers, as one piece where
    /// they are neighbours, else as several; a piece of white space only gets nothing.
    ///
    /// A link mark leaves out what already stands in a link. One that begins or ends within code is left out;
    /// any other mark cuts the code in two.
    ///
    /// - Precondition: every range lies in its paragraph, its ends between letters.
    package mutating func mark(_ marks: [Mark]) {
        let paragraphs = ParagraphReader.paragraphs(in: tree.root)
        var marksOfParagraph = [[Mark]](repeating: [], count: paragraphs.count)
        for mark in marks {
            precondition(
                paragraphs.indices.contains(mark.paragraph),
                "A mark names one of \(paragraphs.count) paragraphs; got \(mark.paragraph)")
            marksOfParagraph[mark.paragraph].append(mark)
        }
        for (paragraph, marks) in zip(paragraphs, marksOfParagraph) where !marks.isEmpty {
            var marker = ParagraphMarker(paragraph)
            marker.apply(marks)
        }
    }

    /// Puts ready HTML before paragraphs, given by their places in `paragraphs`: the date of a digest's line.
    ///
    /// What belongs before a table cell is left out, because nothing may stand there.
    ///
    /// - Precondition: every place is one of `paragraphs`.
    package mutating func insert(_ blocks: [(paragraph: Int, html: [UInt8])]) {
        if blocks.isEmpty { return }
        let paragraphs = ParagraphReader.paragraphs(in: tree.root)
        for (place, html) in blocks {
            guard let block = paragraphs[place].block, !TableExtension.isCell(block) else { continue }
            let node = MarkupNode(CMARK_NODE_CUSTOM_BLOCK)
            node.setHTML(open: html, close: [], isLink: false)
            node.insert(before: block)
        }
    }

    /// Puts ready HTML behind the outermost blocks in which paragraphs stand, in the order given: what was read in
    /// them. Behind a list, for what belongs to one of its items.
    ///
    /// - Precondition: every place is one of `paragraphs`.
    package mutating func insert(behind blocks: [(paragraph: Int, html: [UInt8])]) {
        if blocks.isEmpty { return }
        let paragraphs = ParagraphReader.paragraphs(in: tree.root)
        for (place, html) in blocks.reversed() {
            guard var block = paragraphs[place].block else { continue }
            while let parent = block.parent, parent != tree.root { block = parent }
            let node = MarkupNode(CMARK_NODE_CUSTOM_BLOCK)
            node.setHTML(open: html, close: [], isLink: false)
            if let next = block.next { node.insert(before: next) } else { node.append(to: tree.root) }
        }
    }

    /// The body as HTML, to stand under the page's own `h1`: headings go down one level and leave none out.
    ///
    /// - Parameter droppingFirstHeading: leaves out the heading of `firstHeading`, which the page shows as its title.
    package consuming func html(droppingFirstHeading: Bool = false) -> [UInt8] {
        if droppingFirstHeading, firstHeading != nil { leadingHeading?.remove() }
        HeadingLevels.assign(in: tree.root)
        return tree.withHTML(options: CMARK_OPT_DEFAULT) { Array($0) }
    }
}

private extension ArticleMarkup {
    var leadingHeading: MarkupNode? {
        guard let first = tree.root.firstChild, cmark_node_get_heading_level(first.pointer) == 1 else { return nil }
        return first
    }
}
