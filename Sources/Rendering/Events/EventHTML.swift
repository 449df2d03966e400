import Model

/// Writes events in words, and the links beside them, as HTML: `<a href="../countries/russia.html">Nga</a> bàn giao …`.
enum EventHTML {
    /// `page` is the entity on whose page it stands, which needs no link.
    static func html(_ words: EventWords, scope: PageScope, page: EntityID? = nil) -> [UInt8] {
        var html: [UInt8] = []
        for piece in words.pieces {
            switch piece {
            case .text(let text): HTMLEscaper.append(text, to: &html)
            case .entity(let entity):
                let link = scope.link(to: entity)
                append(entity == page ? LinkItem(label: link.label, href: nil) : link, to: &html)
            }
        }
        return html
    }

    /// The words without links.
    static func text(_ words: EventWords, scope: PageScope) -> String {
        words.pieces.map { piece in
            switch piece {
            case .text(let text): text
            case .entity(let entity): scope.index.name(of: entity)
            }
        }.joined()
    }

    /// The links one after the other: `câu 2.1, câu 5.3`.
    static func list(_ links: [LinkItem], wording: Wording) -> [UInt8] {
        var html: [UInt8] = []
        for link in links {
            if !html.isEmpty { HTMLEscaper.append(wording.text(.nextOfList), to: &html) }
            append(link, to: &html)
        }
        return html
    }

    /// The links, a line each.
    static func lines(_ links: [LinkItem]) -> [UInt8] {
        var html: [UInt8] = []
        for link in links {
            if !html.isEmpty { html += Array("<br>".utf8) }
            append(link, to: &html)
        }
        return html
    }

    private static func append(_ link: LinkItem, to html: inout [UInt8]) {
        guard let href = link.href else {
            HTMLEscaper.append(link.label, to: &html)
            return
        }
        html += Array("<a href=\"".utf8)
        HTMLEscaper.append(href, to: &html)
        html += Array("\">".utf8)
        HTMLEscaper.append(link.label, to: &html)
        html += Array("</a>".utf8)
    }
}
