/// On which side of the day of the text a time lies, as the words round it tell.
enum Tense: Hashable, Sendable {
    case past, future
}
