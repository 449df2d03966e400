import Templating

/// The entities of a list under one letter.
struct LetterGroup: TemplateRecord, Hashable {
    /// `"Đ"`, or the words for names that begin with none.
    let letter: String
    /// The anchor of the group: `letter-dd`.
    let id: String
    let entities: [EntityItem]

    static let fields = TemplateFields<LetterGroup>(
        .text("letter") { $0.letter },
        .text("id") { $0.id },
        .list("entities") { $0.entities })
}
