/// A key of the string table that Swift asks for, either by itself or with blanks to fill in.
///
/// The words that only templates print are not listed here; they are checked when the templates are compiled.
enum Phrase: String, Hashable, CaseIterable, Sendable {
    case language = "language"
    case siteTitle = "site.title"
    case siteDescription = "site.description"

    case thousands = "format.thousands"
    case decimal = "format.decimal"
    case day = "format.day"
    case month = "format.month"
    case year = "format.year"
    case noDate = "format.no_date"
    case dayOnly = "format.day_only"
    case monthOnly = "format.month_only"
    case quarter = "format.quarter"
    case season = "format.season"
    case decade = "format.decade"
    case unknownYear = "format.unknown_year"
    case interval = "format.interval"
    case eitherDate = "format.either"
    case yearOfDate = "format.year_of_date"
    case someYear = "format.some_year"
    case nextOfList = "format.next_of_list"
    case lastOfList = "format.last_of_list"
    case notBefore = "format.not_before"
    case notAfter = "format.not_after"
    case inferred = "format.inferred"
    case millions = "format.millions"
    case billions = "format.billions"
    case years = "format.years"
    case since = "format.since"
    case until = "format.until"
    case coordinates = "format.coordinates"
    case north = "format.north"
    case south = "format.south"
    case east = "format.east"
    case west = "format.west"

    case articleCount = "counts.articles"
    case sentenceCount = "counts.sentences"
    case mentionCount = "counts.mentions"

    case home = "layout.home"
    case pageTitle = "layout.page_title"
    case articles = "nav.articles"
    case deals = "nav.deals"
    case timeline = "nav.timeline"
    case about = "nav.about"

    case searchTitle = "search.title"
    case searchDescription = "search.description"
    case oneArticle = "search.article"

    case oneCountry = "types.country.one"
    case oneWeapon = "types.weapon.one"
    case onePerson = "types.person.one"
    case oneOrganisation = "types.organisation.one"
    case onePlace = "types.place.one"
    case manyCountries = "types.country.many"
    case manyWeapons = "types.weapon.many"
    case manyPeople = "types.person.many"
    case manyOrganisations = "types.organisation.many"
    case manyPlaces = "types.place.many"

    case homeDescription = "home.description"
    case allArticles = "home.all_articles"
    case articlesTitle = "articles.title"
    case articlesDescription = "articles.description"

    case articleTitle = "article.title"
    case withheldTitle = "article.withheld_title"
    case articleDescription = "article.description"
    case omission = "article.omission"
    case permalink = "article.permalink"
    case meaning = "article.meaning"
    case timeMeaning = "article.time_meaning"
    case moreTimes = "article.more_times"
    case moreValues = "article.more_values"
    case moreClaims = "article.more_claims"
    case unknownSpeaker = "article.unknown_speaker"
    case moreEvents = "article.more_events"

    case eventsBeside = "article.events_beside"
    case eventBy = "event.by"
    case asSupplier = "trade.supplier"
    case asRecipient = "trade.recipient"
    case asEndUser = "trade.end_user"
    case dealName = "deal.name"
    case dealParties = "deal.parties"
    case dealTitle = "deal.title"
    case dealDescription = "deal.description"
    case missingRungs = "deal.missing"
    case dealBatch = "deal.batch"
    case moreDealEvents = "deal.more_events"
    case dealConflict = "deal.conflict"
    case dealsTitle = "deals.title"
    case dealsDescription = "deals.description"
    case otherRecipients = "deals.other_recipients"

    case eventCount = "event.count"
    case eventPlace = "event.place"
    case moreSources = "event.more_sources"
    case datedEvents = "event.dated"
    case undatedEvents = "event.undated"
    case timelineTitle = "timeline.title"
    case timelineDescription = "timeline.description"
    case yearTitle = "timeline.year_title"
    case yearDescription = "timeline.year_description"
    case undatedTitle = "timeline.undated_title"
    case undatedDescription = "timeline.undated_description"
    case monthHeading = "timeline.month"
    case noMonth = "timeline.no_month"

    case countriesTitle = "entities.country.title"
    case weaponsTitle = "entities.weapon.title"
    case peopleTitle = "entities.person.title"
    case organisationsTitle = "entities.organisation.title"
    case placesTitle = "entities.place.title"
    case countriesDescription = "entities.country.description"
    case weaponsDescription = "entities.weapon.description"
    case peopleDescription = "entities.person.description"
    case organisationsDescription = "entities.organisation.description"
    case placesDescription = "entities.place.description"
    case countriesCaption = "entities.country.caption"
    case weaponsCaption = "entities.weapon.caption"
    case peopleCaption = "entities.person.caption"
    case organisationsCaption = "entities.organisation.caption"
    case placesCaption = "entities.place.caption"
    case otherLetter = "entities.other_letter"

    case entityTitle = "entity.title"
    case entityTitleWithKey = "entity.title_with_key"
    case entityDescription = "entity.description"
    case moreNames = "entity.more"
    case sentencesWithheld = "entity.sentences_withheld"
    case moreStatements = "entity.more_statements"
    case statementsWithheld = "entity.statements_withheld"
    case quotations = "entity.quotations"
    case reportedSpeech = "entity.reported_speech"

    case countryWeapons = "country.weapons"
    case countryOrganisations = "country.organisations"
    case countryPeople = "country.people"
    case countryPlaces = "country.places"

    case feedOf = "feed.subtitle"
    case feedReported = "feed.reported"
    case citationTitle = "citation.title"
    case citationRetrieved = "citation.retrieved"
    case citationArchive = "citation.archive"
    case dataTitle = "data.title"
    case dataDescription = "data.description"

    case aboutTitle = "about.title"
    case aboutDescription = "about.description"
    case notFoundTitle = "not_found.title"
    case notFoundDescription = "not_found.description"

    /// The names that may stand in braces in the phrase's text.
    var blanks: [String] {
        switch self {
        case .day: ["day", "month", "year"]
        case .month: ["month", "year"]
        case .year, .decade, .yearTitle: ["year"]
        case .dayOnly: ["day", "month"]
        case .monthOnly, .monthHeading: ["month"]
        case .quarter: ["quarter", "year"]
        case .season: ["season", "year"]
        case .unknownYear, .notBefore, .notAfter, .feedReported: ["date"]
        case .millions, .billions: ["number"]
        case .feedOf: ["name"]
        case .citationTitle: ["title"]
        case .citationRetrieved: ["date"]
        case .citationArchive: ["archive", "version"]
        case .timeMeaning: ["date", "basis"]
        case .dealName: ["supplier", "recipient", "weapon"]
        case .dealParties: ["supplier", "recipient"]
        case .dealTitle: ["name"]
        case .dealDescription: ["name", "status", "date", "key"]
        case .missingRungs: ["rungs"]
        case .dealBatch: ["number"]
        case .dealConflict: ["type", "field"]
        case .years, .interval, .eitherDate: ["first", "last"]
        case .yearOfDate: ["date", "year"]
        case .someYear: ["date", "first", "last"]
        case .since: ["first"]
        case .until: ["last"]
        case .coordinates: ["latitude", "longitude"]
        case .north, .south, .east, .west: ["degrees"]
        case .pageTitle: ["page", "site"]
        case .homeDescription: ["description", "articles", "countries", "weapons", "people"]
        case .articleTitle: ["title", "id"]
        case .withheldTitle: ["id"]
        case .articleDescription: ["kind", "title", "date", "sentences", "names", "id"]
        case .permalink, .eventPlace: ["number"]
        case .yearDescription: ["year", "count"]
        case .undatedTitle: ["type"]
        case .undatedDescription: ["type", "count"]
        case .meaning: ["name", "type"]
        case .entityTitle: ["name", "type"]
        case .entityTitleWithKey: ["name", "key", "type"]
        case .entityDescription: ["name", "type", "sentences", "articles", "key"]
        case .articleCount, .sentenceCount, .mentionCount, .allArticles, .articlesDescription,
            .countriesDescription, .weaponsDescription, .peopleDescription, .organisationsDescription,
            .placesDescription, .moreNames, .sentencesWithheld, .moreTimes, .moreValues, .moreClaims,
            .moreStatements, .statementsWithheld, .moreEvents, .eventCount, .moreSources, .timelineDescription,
            .moreDealEvents, .dealsDescription:
            ["count"]
        default: []
        }
    }
}
