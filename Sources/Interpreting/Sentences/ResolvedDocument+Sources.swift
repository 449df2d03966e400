import Model

extension ResolvedDocument {
    /// Who is responsible for a claim.
    struct Sources: Equatable {
        /// The innermost source that is named; `nil` where the innermost is not.
        var speaker: EntityID?
        /// The outlet that relays it.
        var outlet: EntityID?
        var isUnnamed = false
        /// Whether the speaker says that it is not so.
        var isDenial = false
    }

    /// Who says what stands at `offset`.
    func sources(at offset: Int) -> Sources {
        guard let innermost = attribution(at: offset) else { return Sources() }
        let speaker = innermost.speaker.entity
        let outlet = innermost.relays.compactMap(\.entity).first { $0 != speaker }
        return Sources(
            speaker: speaker, outlet: outlet, isUnnamed: speaker == nil, isDenial: innermost.isDenial)
    }
}
