import Model

/// What kind of thing a search finds: a deal, a kind of entity, or an article.
///
/// Readers choose one to see nothing else; it stands in the address as `kind=weapon`.
enum SearchKind: String, Hashable, CaseIterable, Sendable {
    case deal
    case country
    case weapon
    case person
    case organisation
    case place
    case article

    init(_ type: EntityType) {
        self =
            switch type {
            case .country: .country
            case .weapon: .weapon
            case .person: .person
            case .organisation: .organisation
            case .place: .place
            }
    }

    /// One of them: `"Nước"`.
    var one: Phrase {
        switch self {
        case .deal: .oneDeal
        case .country: .one(.country)
        case .weapon: .one(.weapon)
        case .person: .one(.person)
        case .organisation: .one(.organisation)
        case .place: .one(.place)
        case .article: .oneArticle
        }
    }

    /// All of them: `"Các nước"`.
    var many: Phrase {
        switch self {
        case .deal: .deals
        case .country: .many(.country)
        case .weapon: .many(.weapon)
        case .person: .many(.person)
        case .organisation: .many(.organisation)
        case .place: .many(.place)
        case .article: .articles
        }
    }

    /// The number by which lines of the index name it.
    var number: Int { SearchKind.allCases.firstIndex(of: self) ?? 0 }
}
