import Model

/// The events of the archive in words, in its order: the newest first; what has no date stands last.
struct EventIndex: Sendable {
    let events: [ToldEvent]

    init(_ archive: Archive, wording: EventWording) {
        events = archive.events.map { ToldEvent($0, words: wording.words($0)) }
    }

    /// Those that stand at `places` of the archive.
    func events(_ places: [Int]) -> [ToldEvent] { places.map { events[$0] } }
}
