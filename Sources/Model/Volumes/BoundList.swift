/// A list in the order in which it is read, and the volumes in which it is bound where one page can't hold it.
///
/// A short list has no volumes. Of a long one every line stands in just one volume; the page on which it begins shows what
/// comes first in it, too.
package struct BoundList<Line: Sendable>: Sendable {
    /// A volume and what stands in it.
    package struct Binding: Sendable {
        package let volume: Volume
        package let lines: [Line]
        /// The number of lines as readers count them: a passage counts for each of its sentences.
        package let count: Int
    }

    package let lines: [Line]
    /// Empty where the list is short.
    package let bindings: [Binding]

    /// Binds `lines` if `isLong`, in volumes of at most `size` lines; `count` says for how many a line counts.
    package init(
        _ list: Volume.List, _ lines: [Line], isLong: Bool, size: Int, count: (Line) -> Int = { _ in 1 },
        part: (Line) -> Volume.Part
    ) {
        self.lines = lines
        guard isLong else {
            bindings = []
            return
        }
        let parts = Dictionary(grouping: lines, by: part)
        bindings = parts.keys.sorted().flatMap { part in
            BoundList.cut(parts[part] ?? [], size: size, count: count).enumerated().map { place, lines in
                Binding(
                    volume: Volume(list, part, number: place + 1), lines: lines,
                    count: lines.reduce(0) { $0 + count($1) })
            }
        }
    }

    /// What stands in `volume`; empty where there is no such volume.
    package func lines(of volume: Volume) -> [Line] {
        bindings.first { $0.volume == volume }?.lines ?? []
    }
}

private extension BoundList {
    static func cut(_ lines: [Line], size: Int, count: (Line) -> Int) -> [[Line]] {
        var pages: [[Line]] = []
        var room = 0
        for line in lines {
            let taken = count(line)
            if taken > room || pages.isEmpty {
                pages.append([])
                room = size
            }
            pages[pages.count - 1].append(line)
            room -= taken
        }
        return pages
    }
}
