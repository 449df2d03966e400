import Model

/// Names the links of a chain of speakers, each as a link to its page where it has one.
///
/// One who has no page, or whom the text does not name, is called by the article's own words: `"một quan chức giấu tên"`.
struct SpeakerWords {
    let reprint: Reprint
    let scope: PageScope

    /// Who made the claim.
    func speaker(of attribution: Attribution) -> LinkItem {
        link(attribution.speaker) ?? LinkItem(label: scope.wording.text(.unknownSpeaker), href: nil)
    }

    /// Those who pass the claim on, the outermost first; those whose words may not be shown are left out.
    func chain(of attribution: Attribution) -> [LinkItem] {
        attribution.chain.dropLast().compactMap(link)
    }

    private func link(_ source: Attribution.Source) -> LinkItem? {
        if let entity = source.entity { return scope.link(to: entity) }
        return reprint.words(source.span).map { LinkItem(label: $0, href: nil) }
    }
}
