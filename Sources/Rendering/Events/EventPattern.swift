import Model

/// How an event of one type is put into words: `"{supplier} {modal} bàn giao {weapon|vũ khí}[ cho {recipient}]"`.
///
/// Of several forms, apart by `" / "`, the first is taken whose names are all known. What stands in brackets is left out
/// where its name is not, and `{weapon|vũ khí}` is then `vũ khí`. `{modal}` is the word of the event's modality.
struct EventPattern: Hashable, Sendable {
    indirect enum Piece: Hashable, Sendable {
        case text(String)
        case modal
        case names(EventBlank, standIn: String?)
        case optional([Piece])
    }

    let forms: [[Piece]]

    /// The first form that `parties` can fill; the last where none fits.
    func form(for parties: [EventRole: [EntityID]]) -> [Piece] {
        forms.first { EventPattern.fits($0, parties) } ?? forms.last ?? []
    }

    /// Whether every name that `pieces` need is known.
    static func fits(_ pieces: [Piece], _ parties: [EventRole: [EntityID]]) -> Bool {
        pieces.allSatisfy { piece in
            if case .names(let blank, standIn: nil) = piece {
                (parties[blank.role]?.count ?? 0) >= blank.least
            } else {
                true
            }
        }
    }

    /// Every blank that occurs.
    var blanks: [EventBlank] { forms.flatMap(EventPattern.blanks) }

    private static func blanks(in pieces: [Piece]) -> [EventBlank] {
        pieces.flatMap { piece -> [EventBlank] in
            switch piece {
            case .text, .modal: []
            case .names(let blank, _): [blank]
            case .optional(let inner): blanks(in: inner)
            }
        }
    }
}
