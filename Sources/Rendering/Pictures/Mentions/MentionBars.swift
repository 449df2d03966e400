/// Draws counts over time as bars, in units that are pixels on a phone: full for stated days, hollow for inferred ones.
struct MentionBars {
    private static let view = PictureBox(x: 0, y: 0, width: 360, height: 150)
    private static let left = 34.0
    private static let right = 356.0
    private static let top = 18.0
    private static let bottom = 126.0
    private static let size = 12.0
    /// More bars than this have no room for their numbers.
    private static let numbered = 12

    let periods: [MentionPeriod]
    /// The names of the periods, for the axis.
    let names: [String]
    let wording: Wording

    func svg(title: String, summary: String) -> [UInt8] {
        let ticks = NumberScale.ticks(upTo: periods.map(\.total).max() ?? 0)
        let scale = NumberScale(
            from: 0, to: Double(ticks.last ?? 1), at: MentionBars.bottom, until: MentionBars.top)
        return SVGElement.picture(
            MentionBars.view, look: "bars", title: title, summary: summary,
            [.group([.textSize(MentionBars.size)], grid(ticks, scale) + bars(scale) + axis)]
        ).html
    }
}

private extension MentionBars {
    var band: Double { (MentionBars.right - MentionBars.left) / Double(periods.count) }

    func middle(_ place: Int) -> Double { MentionBars.left + (Double(place) + 0.5) * band }

    func grid(_ ticks: [Int], _ scale: NumberScale) -> [SVGElement] {
        ticks.flatMap { tick in
            let y = scale.place(Double(tick))
            return [
                SVGElement(
                    .line,
                    [
                        .look(tick == 0 ? "base" : "grid"), .x1(MentionBars.left), .y1(y), .x2(MentionBars.right),
                        .y2(y),
                    ]),
                SVGElement(
                    .text, [.look("soft"), .x(MentionBars.left - 6), .y(y + 4), .anchor(.end)], wording.number(tick)),
            ]
        }
    }

    func bars(_ scale: NumberScale) -> [SVGElement] {
        let width = min(26, band * 0.7)
        return periods.enumerated().flatMap { place, period -> [SVGElement] in
            guard period.total > 0 else { return [] }
            let x = middle(place) - width / 2
            let (stated, total) = (scale.place(Double(period.stated)), scale.place(Double(period.total)))
            var elements: [SVGElement] = []
            if period.stated > 0 { elements.append(bar("bar", x, width, from: stated, to: MentionBars.bottom)) }
            if period.inferred > 0 { elements.append(bar("bar inferred", x, width, from: total, to: stated)) }
            if periods.count <= MentionBars.numbered {
                elements.append(
                    SVGElement(
                        .text, [.x(middle(place)), .y(total - 5), .anchor(.middle)], wording.number(period.total)))
            }
            return elements
        }
    }

    func bar(_ look: String, _ x: Double, _ width: Double, from top: Double, to bottom: Double) -> SVGElement {
        SVGElement(.rect, [.look(look), .x(x), .y(top), .width(width), .height(bottom - top)])
    }

    /// Names under as many bars as have room for them, the last one always.
    var axis: [SVGElement] {
        let widest = names.map { PictureText.width($0, size: MentionBars.size) }.max() ?? 0
        let step = max(1, Int(((widest + 6) / band).rounded(.up)))
        return names.enumerated().compactMap { place, name in
            guard (names.count - 1 - place).isMultiple(of: step) else { return nil }
            // What would reach over the edge ends there.
            let isCut = middle(place) + widest / 2 > MentionBars.view.width
            return SVGElement(
                .text,
                [
                    .look("soft"), .x(isCut ? MentionBars.view.width - 1 : middle(place)),
                    .y(MentionBars.bottom + 17), .anchor(isCut ? .end : .middle),
                ], name)
        }
    }
}
