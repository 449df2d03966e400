import Model

/// Names that deserve a look: those that the lexicon does not know.
struct NameReview {
    private let scope: PageScope

    init(_ scope: PageScope) {
        self.scope = scope
    }

    /// The most mentioned first, each with a row for the own lexicon and an entry that takes it for no name.
    var unknown: ReviewGroup? {
        let archive = scope.site.archive
        let all = archive.dossiers.filter { archive.entities[$0.entity.id] == nil }.map(\.entity)
        let ranks = all.map { (entity: $0, rank: scope.index.rank($0.id)) }.sorted { $0.rank < $1.rank }
        return ReviewGroup("names", ranks.map(\.entity), wording: scope.wording) { entity in
            ReviewItem(
                link: scope.link(to: entity.id),
                why: scope.wording.text(.one(entity.id.type)) + ", "
                    + scope.wording.count(.sentenceCount, scope.index.rank(entity.id).sentences),
                file: ReviewLines.file(of: entity.id.type),
                lines: ReviewLines.row(entity) + "\n\n# corrections.yml\n" + ReviewLines.entry(entity.id))
        }
    }
}
