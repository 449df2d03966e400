/// What a number before a noun counts.
enum CountNoun: Hashable, Sendable {
    /// `"tiêm kích"`: a weapon, ammunition, a unit or a platform.
    case counted
    /// `"chiếc"`: whatever is named behind it or was named before.
    case classifier
    /// `"tàu cá"`: something else.
    case uncounted
}
