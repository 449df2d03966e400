/// How well it is established that something happened.
package enum DealStanding: String, Hashable, Sendable, CaseIterable {
    /// Both parties say so, or one of them and an independent report.
    case confirmed
    /// At least two independent sources report it, neither of them a party.
    case corroborated
    /// One source reports it that is no party: the article itself, or somebody whom it quotes.
    case reported
    /// Only one party says so.
    case claimed
    /// A party denies what another source asserts.
    case disputed
    /// It is announced or intended.
    case planned
    /// It may happen, is wished or depends on something.
    case possible
    /// It is said not to have happened, and nobody says that it did.
    case denied
}
