extension ProgramBuilder {
    /// How often a file may stand on the way to itself: a parent may be used inside its own block, and that ends.
    private static let deepest = 16

    /// Puts a partial or a parent in.
    mutating func add(_ inclusion: Inclusion, _ scope: BuildScope, to program: inout Program) {
        guard let template = template(for: inclusion.tag, scope), mayInclude(template, inclusion, scope) else { return }
        include(problemsOf: template)
        var inner = scope
        inner.template = template
        inner.inclusions.append(template.name)
        inner.margin = inclusion.indentation.map { scope.margin.inside($0) } ?? Margin()
        let outerPlaces = places
        places = []
        if template.format == scope.template.format {
            for argument in arguments(of: inclusion, scope) where scope.arguments[argument.block.name] == nil {
                inner.arguments[argument.block.name] = argument
            }
            program.append(self.program(of: template.nodes, inner))
            checkPlaces(inclusion, in: template, scope)
        } else {
            // HTML in Markdown is kept apart: no indentation, and no Markdown that fills its blocks.
            inner.margin = Margin()
            inner.arguments = [:]
            program.append(.block(self.program(of: template.nodes, inner)))
            places = []
        }
        places.formUnion(outerPlaces)
    }

    /// Puts a block in: what fills it, else its default.
    mutating func add(_ block: TemplateBlock, _ scope: BuildScope, to program: inout Program) {
        places.insert(block.name)
        guard let argument = scope.arguments[block.name] else {
            var nodes = block.nodes
            if case .line(let written) = block.placement, !nodes.isEmpty { nodes.insert(.lineStart(written), at: 0) }
            return add(self.program(of: nodes, scope), endingLineOf: block, to: &program)
        }
        let written = argument.block.placement.indentation
        var inner = scope
        inner.template = argument.template
        inner.arguments = argument.arguments
        inner.margin = Margin(removed: written ?? [])
        var nodes = argument.block.nodes
        if let place = block.placement.indentation {
            inner.margin = scope.margin.inside(place, removing: written ?? [])
            if written == nil, !nodes.isEmpty { nodes.insert(.lineStart([]), at: 0) }
        }
        add(self.program(of: nodes, inner), endingLineOf: block, to: &program)
    }
}

private extension ProgramBuilder {
    func add(_ content: Program, endingLineOf block: TemplateBlock, to program: inout Program) {
        if block.placement != .inline, let newline = block.newline, !content.instructions.isEmpty {
            program.append(.lines(content, newline: newline))
        } else {
            program.append(content)
        }
    }

    /// The file that a tag names: `partials/NAME`, for a parent also `NAME`.
    mutating func template(for tag: TemplateTag, _ scope: BuildScope) -> ParsedTemplate? {
        let folder = "partials/"
        if let template = templates[folder + tag.name] { return template }
        if tag.sigil == .parent, let template = templates[tag.name] { return template }
        let offered = templates.keys.compactMap { name -> String? in
            if name.hasPrefix(folder) { return String(name.dropFirst(folder.count)) }
            return tag.sigil == .parent && !name.contains("/") ? name : nil
        }
        let remedy = Suggestion.headline(for: tag.name, among: offered)
        report(tag, scope, "unknown \(tag.sigil.noun) '\(tag.name)'; \(remedy)", id: "unknown-partial")
        return nil
    }

    /// Whether the file can stand there; if not, that is reported.
    mutating func mayInclude(_ template: ParsedTemplate, _ inclusion: Inclusion, _ scope: BuildScope) -> Bool {
        let tag = inclusion.tag
        switch (scope.template.format, template.format) {
        case (.html, .markdown):
            report(
                tag, scope, "Markdown '\(tag.name)' can't stand in HTML; expected an '.html' file",
                id: "markdown-in-html")
            return false
        case (.markdown, .html) where tag.sigil == .parent:
            report(
                tag, scope,
                "HTML parent '\(tag.name)' can't stand in Markdown; expected an '.md' file or '{{> \(tag.name)}}'",
                id: "html-parent-in-markdown")
            return false
        case (.markdown, .html) where inclusion.indentation == nil:
            report(
                tag, scope,
                "HTML partial '\(tag.name)' stands beside other text; expected '{{> \(tag.name)}}' alone on a line",
                id: "html-not-alone")
            return false
        case (.html, .html), (.markdown, .markdown), (.markdown, .html):
            return !isHalted && checkDepth(template, tag, scope)
        }
    }

    mutating func checkDepth(_ template: ParsedTemplate, _ tag: TemplateTag, _ scope: BuildScope) -> Bool {
        let way = scope.inclusions
        guard way.count(where: { $0 == template.name }) >= ProgramBuilder.deepest,
            let last = way.lastIndex(of: template.name)
        else { return true }
        isHalted = true
        let chain = (way[last...] + [template.name]).joined(separator: " → ")
        report(
            tag, scope,
            "\(tag.sigil.noun) '\(tag.name)' includes itself without end: \(chain); expected a chain that ends",
            id: "endless-inclusion")
        return false
    }

    /// The blocks between a parent's tags; one that fills the same place as another is reported.
    mutating func arguments(of inclusion: Inclusion, _ scope: BuildScope) -> [BuildScope.Argument] {
        var names: Set<String> = []
        var arguments: [BuildScope.Argument] = []
        for block in inclusion.arguments {
            if names.insert(block.name).inserted {
                arguments.append(
                    BuildScope.Argument(block: block, template: scope.template, arguments: scope.arguments))
            } else {
                report(
                    block.tag, scope, "block '\(block.name)' is filled twice; expected one block of each name",
                    id: "duplicate-block")
            }
        }
        return arguments
    }

    /// Reports the blocks that fill no place of the parent and would vanish.
    mutating func checkPlaces(_ inclusion: Inclusion, in template: ParsedTemplate, _ scope: BuildScope) {
        guard !isHalted, template.problems.isEmpty else { return }
        for block in inclusion.arguments where !places.contains(block.name) {
            let remedy = Suggestion.headline(for: block.name, among: Array(places))
            report(
                block.tag, scope, "unknown block '\(block.name)' of parent '\(inclusion.tag.name)'; \(remedy)",
                id: "unknown-block")
        }
    }
}
