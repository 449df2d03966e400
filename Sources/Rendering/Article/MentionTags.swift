import Model

/// Writes the tags of mentions on one page; the link to an entity is worked out once.
///
/// `"Ankara"` becomes `<a class="country" href="../countries/turkiye.html" title="Thổ Nhĩ Kỳ (Nước)">`: the title
/// says what is meant where the print doesn't.
struct MentionTags {
    static let close = Array("</a>".utf8)

    private let scope: PageScope
    private var opened: [EntityID: Opened] = [:]

    init(scope: PageScope) {
        self.scope = scope
    }

    /// The tag that opens a mention printed as `printed`; `nil` when its entity has no page.
    mutating func open(_ entity: EntityID, printed: ArraySlice<UInt8>) -> [UInt8]? {
        let tags = opened[entity] ?? makeTags(for: entity)
        opened[entity] = tags
        return printed.elementsEqual(tags.name) ? tags.plain : tags.explained
    }
}

private extension MentionTags {
    struct Opened {
        let name: [UInt8]
        let plain: [UInt8]?
        let explained: [UInt8]?
    }

    func makeTags(for entity: EntityID) -> Opened {
        let name = scope.index.name(of: entity)
        guard let href = scope.link(to: entity).href else {
            return Opened(name: Array(name.utf8), plain: nil, explained: nil)
        }
        var tag = Array("<a class=\"\(entity.type.rawValue)\" href=\"".utf8)
        HTMLEscaper.append(href, to: &tag)
        let meaning = scope.wording.text(
            .meaning, ["name": name, "type": scope.wording.text(.one(entity.type))])
        var explained = tag + Array("\" title=\"".utf8)
        HTMLEscaper.append(meaning, to: &explained)
        return Opened(
            name: Array(name.utf8), plain: tag + Array("\">".utf8), explained: explained + Array("\">".utf8))
    }
}
