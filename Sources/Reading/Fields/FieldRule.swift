import Model

/// What a field may hold; the rules of all articles' fields and of all settings stand here.
struct FieldRule: Sendable {
    enum Kind: Sendable {
        case text
        /// A name that other things refer to.
        case name
        case date
        /// An `http` or `https` address.
        case url
        /// Such an address that others are appended to.
        case baseURL
        /// A BCP 47 tag.
        case language
        case publish
        /// Old addresses of a page in the site, apart by spaces or in a list.
        case paths
    }

    /// Why a value cannot be used.
    struct Problem {
        let message: String
        let id: String
    }

    let name: String
    let kind: Kind

    static let ofArticles = [
        FieldRule("title", .text), FieldRule("date", .date), FieldRule("source", .text), FieldRule("url", .url),
        FieldRule("retrieved", .date), FieldRule("author", .text), FieldRule("rights", .text),
        FieldRule("language", .language), FieldRule("id", .name), FieldRule(PublishPolicy.fieldName, .publish),
        FieldRule("aliases", .paths),
    ]

    static let ofSettings = [
        FieldRule("title", .text), FieldRule("description", .text),
        FieldRule("baseURL", .baseURL), FieldRule("contact", .text), FieldRule("input", .name),
        FieldRule("output", .name), FieldRule("templates", .name), FieldRule("lexicon", .name),
        FieldRule("ownLexicon", .name), FieldRule("author", .text), FieldRule("licence", .text),
        FieldRule(PublishPolicy.fieldName, .publish),
    ]

    init(_ name: String, _ kind: Kind) {
        self.name = name
        self.kind = kind
    }

    /// What is wrong with `text`, which has no space round it; `nil` when it can be used.
    func problem(in text: String) -> Problem? {
        switch kind {
        case .text:
            return nil
        case .name:
            guard text.isEmpty else { return nil }
            return Problem(message: "\(name) is empty; expected a text, or no such line", id: "empty-\(name)")
        case .date:
            return CalendarDate(text) == nil ? noSuchDay(text) : nil
        case .url:
            return WebAddress(text) == nil ? noAddress(text) : nil
        case .baseURL:
            guard let address = WebAddress(text) else { return noAddress(text) }
            if address.canHoldPages { return nil }
            return Problem(
                message: "\(name) '\(shortened(text))' has a '?' or '#'; expected an address to append to",
                id: "not-http")
        case .language:
            if LanguageTag.isPlausible(text) { return nil }
            return Problem(
                message: "\(name) '\(shortened(text))' isn't a BCP 47 tag; expected one such as 'vi'",
                id: "no-such-language")
        case .publish:
            return PublishPolicy(rawValue: text) == nil ? noPolicy(text) : nil
        case .paths:
            return text.split(separator: " ").map(String.init).first { SitePath(alias: $0) == nil }.map(noPath)
        }
    }
}

private extension FieldRule {
    func noSuchDay(_ text: String) -> Problem {
        let remedy = WrittenDate.suggestion(for: text).map { "; did you mean '\($0)'?" } ?? ""
        return Problem(
            message: "\(name) '\(shortened(text))' isn't a day of the calendar; expected year-month-day\(remedy)",
            id: "no-such-day")
    }

    func noAddress(_ text: String) -> Problem {
        Problem(
            message: "\(name) '\(shortened(text))' isn't a web address; expected one such as 'https://example.org/'",
            id: "not-http")
    }

    func noPath(_ text: String) -> Problem {
        Problem(
            message: "\(name) has '\(shortened(text))', which isn't the path of a page; expected one such as "
                + "'2019/old-name.html', of plain letters, digits, '-' and '_'",
            id: "no-such-path")
    }

    func noPolicy(_ text: String) -> Problem {
        let remedy = DidYouMean.remedy(for: text, among: PublishPolicy.allCases.map(\.rawValue))
        return Problem(
            message: "\(name) '\(shortened(text))' is treated as 'links'; \(remedy)", id: "unknown-publish")
    }

    /// The text as a message shows it: its first 60 scalars.
    func shortened(_ text: String) -> String {
        let scalars = text.unicodeScalars
        return scalars.count > 60 ? String(scalars.prefix(60)) + "…" : text
    }
}
