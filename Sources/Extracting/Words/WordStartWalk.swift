import Model

/// A walk along the places of a sentence where something of one kind may begin.
struct WordStartWalk {
    private let places: [WordStarts.Place]
    private let mask: UInt8
    private let end: Int
    /// The place looked at next.
    private var next: Int
    private var offset: Int

    init(_ starts: WordStarts, in sentence: TextSpan, mask: UInt8) {
        places = starts.places
        self.mask = mask
        offset = sentence.start
        end = sentence.end
        var (low, high) = (0, places.count)
        while low < high {
            let middle = (low + high) / 2
            if Int(places[middle].offset) < sentence.start { low = middle + 1 } else { high = middle }
        }
        next = low
    }

    /// The next place and what may begin there; `nil` behind the last one.
    mutating func step() -> (offset: Int, openings: UInt8)? {
        while next < places.count {
            let place = places[next]
            let start = Int(place.offset)
            if start >= end { return nil }
            next += 1
            if start >= offset, place.openings & mask != 0 { return (start, place.openings) }
        }
        return nil
    }

    /// Leaves out what begins before `offset`.
    mutating func skip(to offset: Int) { self.offset = offset }
}
