import Model

/// Draws the steps of a deal over time, in units that are pixels on a phone: the ladder from the bottom up, the other
/// tracks below it; a mark for each event, its shape by modality, a bar where only a month or year is known.
struct DealTimelineDrawing {
    private static let width = 360.0
    private static let left = 148.0
    private static let right = 348.0
    private static let row = 24.0
    private static let size = 12.0
    /// A bar is drawn for dates of at least so many units.
    private static let shortest = 6.0

    /// From the top down.
    let lanes: [(lane: TimelineLane, marks: [TimelineMark])]
    let first: CalendarDay
    let last: CalendarDay

    func svg(title: String, summary: String) -> [UInt8] {
        let height = Double(lanes.count) * DealTimelineDrawing.row + 30
        return SVGElement.picture(
            PictureBox(x: 0, y: 0, width: DealTimelineDrawing.width, height: height), look: "deal-timeline",
            title: title, summary: summary,
            [.group([.textSize(DealTimelineDrawing.size)], years(height - 24) + climb + rows)]
        ).html
    }
}

private extension DealTimelineDrawing {
    /// From the beginning of the first year on.
    var scale: NumberScale {
        let start = CalendarDay(year: first.date.year, month: 1, day: 1) ?? first
        return NumberScale(
            from: Double(start.number), to: Double(max(last.number, start.number + 1)),
            at: DealTimelineDrawing.left + 8, until: DealTimelineDrawing.right - 8)
    }

    func x(_ day: CalendarDay) -> Double { scale.place(Double(day.number)) }
    func y(_ row: Int) -> Double { (Double(row) + 0.5) * DealTimelineDrawing.row + 2 }

    /// The middle of the days of a mark.
    func point(_ mark: TimelineMark, _ row: Int) -> PicturePoint {
        PicturePoint(x: (x(mark.first) + x(mark.last)) / 2, y: y(row))
    }

    /// A line at the beginning of each year, or of every few where they are many.
    func years(_ bottom: Double) -> [SVGElement] {
        let (from, to) = (first.date.year, last.date.year)
        let room = (DealTimelineDrawing.right - DealTimelineDrawing.left) / Double(to - from + 1)
        let step = max(1, Int((36 / room).rounded(.up)))
        return (from...to).flatMap { year -> [SVGElement] in
            guard (year - from).isMultiple(of: step), let day = CalendarDay(year: year, month: 1, day: 1) else {
                return []
            }
            let x = x(day)
            return [
                SVGElement(.line, [.look("grid"), .x1(x), .y1(2), .x2(x), .y2(bottom)]),
                SVGElement(.text, [.look("soft"), .x(x), .y(bottom + 16), .anchor(.middle)], String(year)),
            ]
        }
    }

    /// The way up the ladder: from rung to rung by the first event on each that happened. Rungs that a newspaper dates
    /// later than a higher one are passed by, as few as possible.
    var climb: [SVGElement] {
        let steps = lanes.enumerated().reversed().compactMap { row, line -> PicturePoint? in
            guard line.lane.isRung else { return nil }
            let happened = line.marks.filter { $0.modality == .actual }
            return happened.min { $0.first < $1.first }.map { point($0, row) }
        }
        let way = DealTimelineDrawing.longest(steps)
        guard let start = way.first, way.count > 1 else { return [] }
        let path = way.dropFirst().reduce(SVGPath(from: start)) { $0.line(to: $1) }
        return [SVGElement(.path, [.look("climb"), .path(path)])]
    }

    /// The longest choice of `steps` that never leads back in time.
    static func longest(_ steps: [PicturePoint]) -> [PicturePoint] {
        var ways: [[PicturePoint]] = []
        for step in steps {
            let before = ways.filter { way in way.last.map { $0.x <= step.x } ?? true }.max { $0.count < $1.count }
            ways.append((before ?? []) + [step])
        }
        return ways.max { $0.count < $1.count } ?? []
    }

    var rows: [SVGElement] {
        lanes.enumerated().flatMap { row, line -> [SVGElement] in
            let name = PictureText.fitted(
                line.lane.name, size: DealTimelineDrawing.size, into: DealTimelineDrawing.left - 8)
            return [
                SVGElement(
                    .line,
                    [
                        .look(line.lane.isRung ? "rung" : "track"), .x1(DealTimelineDrawing.left), .y1(y(row)),
                        .x2(DealTimelineDrawing.right), .y2(y(row)),
                    ]),
                SVGElement(.text, [.x(DealTimelineDrawing.left - 8), .y(y(row) + 4), .anchor(.end)], name),
            ] + line.marks.flatMap { mark($0, row) }
        }
    }

    func mark(_ mark: TimelineMark, _ row: Int) -> [SVGElement] {
        let (start, end) = (x(mark.first), x(mark.last))
        let isLong = end - start >= DealTimelineDrawing.shortest
        let span = SVGElement(.line, [.look("span"), .x1(start), .y1(y(row)), .x2(end), .y2(y(row))])
        return (isLong ? [span] : []) + [TimelineSign.element(mark.modality, at: point(mark, row))]
    }
}
