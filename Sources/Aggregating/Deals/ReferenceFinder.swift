import Model

/// Finds sentences that take a deal's contract for granted: `"hợp đồng mua bán S-400 vẫn đang được triển khai"`.
///
/// The sentence names the weapon and both parties of just one deal. One that tells a contract, or whose own events are
/// still to come, such as talks about a contract, takes nothing for granted.
struct ReferenceFinder {
    private let ties: DealTies
    private let words: DealWords

    init(_ ties: DealTies) {
        self.ties = ties
        words = DealWords(ties.rules)
    }

    /// By deal, the sentences that speak of its contract, in the order of the archive.
    func references() -> [DealID: [DealReference]] {
        var found: [DealID: [DealReference]] = [:]
        for (number, document) in ties.documents.enumerated() {
            guard document.mentions.contains(where: { ties.byWeapon[ties.reader.family($0.entity)] != nil }) else {
                continue
            }
            let lower = LetterCase.lowercased(document.document.text)
            let talked = Set(document.events.filter(ReferenceFinder.isTold).map(\.sentence))
            for (paragraphNumber, paragraph) in document.document.paragraphs.enumerated() {
                for (sentenceNumber, sentence) in paragraph.sentences.enumerated() {
                    let place = SentenceReference(paragraph: paragraphNumber, sentence: sentenceNumber)
                    guard !talked.contains(place), let deal = deal(document: number, place),
                        let contract = words.reading(of: sentence, lower: lower).contract
                    else { continue }
                    found[deal, default: []].append(
                        DealReference(document: number, sentence: place, words: contract))
                }
            }
        }
        return found
    }
}

private extension ReferenceFinder {
    /// Whether an event tells the contract itself, or shows that it is not concluded yet.
    static func isTold(_ event: EventMention) -> Bool {
        switch event.type {
        case .interest, .request, .offer, .negotiation, .contract: true
        case .agreement, .approval: event.modality != .actual
        default: false
        }
    }

    /// The one deal whose weapon and parties the sentence names.
    func deal(document: Int, _ place: SentenceReference) -> DealID? {
        let named = ties.names.entities(document: document, place)
        let weapons = Set(named.filter { $0.type == .weapon }.map(ties.reader.family))
        let deals = weapons.sorted().flatMap { ties.byWeapon[$0] ?? [] }
            .filter { named.contains($0.supplier) && named.contains($0.recipient) }
        return deals.count == 1 ? deals[0] : nil
    }
}
