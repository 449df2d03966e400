extension Phrase {
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
            .moreDealEvents, .dealsDescription, .moreDealsOfFlow, .morePartners, .mentionsUndated,
            .timelineUndated:
            ["count"]
        case .mapDescription: ["deals", "flows"]
        case .mapSummary: ["flows", "largest"]
        case .mapUndrawn: ["drawn", "flows"]
        case .mapCountry: ["name", "recipients", "suppliers"]
        case .flow: ["supplier", "recipient", "count"]
        case .countryFlows: ["name"]
        case .countryFlowsSummary: ["name", "suppliers", "recipients"]
        case .mentionsByYear, .mentionsByMonth, .timelineOfDeal: ["name"]
        case .mentionMonth: ["month", "year"]
        case .mentionsSummary: ["first", "last", "total", "most", "count"]
        case .timelineOfDealSummary: ["count", "time", "steps"]
        default: []
        }
    }
}
