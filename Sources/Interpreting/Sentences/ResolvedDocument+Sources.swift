import Model

extension ResolvedDocument {
    /// Who is responsible for a claim.
    struct Sources: Equatable {
        /// The innermost source that is named; `nil` where the innermost is not.
        var speaker: EntityID?
        /// The outlet that relays it.
        var outlet: EntityID?
        var isUnnamed = false
    }

    /// Who says what stands at `offset`.
    func sources(at offset: Int) -> Sources {
        let claims = attributions.filter { $0.claim.start <= offset && offset < $0.claim.end }
        guard let innermost = claims.min(by: { $0.claim.range.count < $1.claim.range.count }) else { return Sources() }
        let outlet = claims.flatMap(\.chain).compactMap(\.entity).first { $0 != innermost.speaker.entity }
        return Sources(
            speaker: innermost.speaker.entity, outlet: outlet, isUnnamed: innermost.speaker.entity == nil)
    }
}
