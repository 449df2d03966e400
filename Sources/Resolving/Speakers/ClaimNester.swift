import Model

/// Puts the statements of a document into each other: whose words of speech lie within a claim is quoted by whoever
/// makes that claim.
///
/// In `"Theo TTXVN, RIA Novosti đưa tin, Ankara đã đề nghị …"` the claim of RIA Novosti lies, words of speech and all,
/// within that of TTXVN, so its chain is TTXVN, then RIA Novosti.
struct ClaimNester {
    private let statements: [SpeechStatement]

    init(_ statements: [SpeechStatement]) {
        self.statements = statements.sorted { left, right in
            let (first, second) = (left.claim, right.claim)
            if first.lowerBound != second.lowerBound { return first.lowerBound < second.lowerBound }
            if first.upperBound != second.upperBound { return first.upperBound > second.upperBound }
            return (left.chain.count, left.start) < (right.chain.count, right.start)
        }
    }

    /// In the order of the claims; of two that begin together the longer first.
    func attributions() -> [Attribution] {
        var attributions: [Attribution] = []
        // The statements whose claims the next one may lie within, the outermost first.
        var open: [(statement: SpeechStatement, chain: [Attribution.Source])] = []
        for statement in statements where !statement.claim.isEmpty {
            while let last = open.last, last.statement.claim.upperBound <= statement.claim.lowerBound {
                open.removeLast()
            }
            let outer = open.last { holds($0.statement, statement) }
            let chain = ClaimNester.chain(outer?.chain ?? [], statement.chain)
            open.append((statement, chain))
            attributions.append(
                Attribution(
                    chain: chain, claim: TextSpan(statement.claim), cue: statement.cue, isDenial: statement.isDenial,
                    rule: statement.rule))
        }
        return attributions
    }
}

private extension ClaimNester {
    /// Whether `inner` is said within the claim of `outer`.
    func holds(_ outer: SpeechStatement, _ inner: SpeechStatement) -> Bool {
        outer.claim.lowerBound <= inner.start && inner.claim.upperBound <= outer.claim.upperBound
            && outer.claim != inner.claim
    }

    static func chain(_ outer: [Attribution.Source], _ inner: [Attribution.Source]) -> [Attribution.Source] {
        // Who quotes himself is one link: "Ông Erdogan cho biết ông đã khẳng định …".
        guard let last = outer.last?.entity, last == inner.first?.entity else { return outer + inner }
        return outer.dropLast() + inner
    }
}
