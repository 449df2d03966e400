import Model

/// An event in words, its names still entities: `Nga` bàn giao `S-400` cho `Thổ Nhĩ Kỳ`.
struct EventWords: Hashable, Sendable {
    enum Piece: Hashable, Sendable {
        case text(String)
        case entity(EntityID)
    }

    private(set) var pieces: [Piece] = []

    /// Adds `text`; spaces that meet become one, for a modal word may be empty.
    mutating func append(_ text: String) {
        let added = endsWithSpace ? Substring(text.drop { $0 == " " }) : Substring(text)
        guard !added.isEmpty else { return }
        if case .text(let last)? = pieces.last {
            pieces[pieces.count - 1] = .text(last + added)
        } else {
            pieces.append(.text(pieces.isEmpty ? EventWords.capitalised(added) : String(added)))
        }
    }

    mutating func append(_ entity: EntityID) {
        pieces.append(.entity(entity))
    }

    private var endsWithSpace: Bool {
        switch pieces.last {
        case nil: true
        case .text(let last): last.last == " "
        case .entity: false
        }
    }

    private static func capitalised(_ text: Substring) -> String {
        (text.first.map { $0.uppercased() } ?? "") + text.dropFirst()
    }
}
