import Foundation

/// What was measured.
struct Speed {
    let texts: Int
    let bytes: Int
    let mentions: Int
    /// A round by the clock on the wall.
    let seconds: Double
    /// The median of the time that the processor gave each stage: what one core does, whatever else it is busy with.
    let stages: [(stage: Stage, processorSeconds: Double)]

    /// Millions of bytes of text in a second of one core, through all stages.
    var megabytesPerSecond: Double { speed(stages.reduce(0) { $0 + $1.processorSeconds }) }

    var report: String {
        let total = stages.reduce(0) { $0 + $1.processorSeconds }
        let rows = stages.map { ($0.stage.rawValue, $0.processorSeconds) } + [("all stages", total), ("wall", seconds)]
        return "\(texts) texts, \(decimal(Double(bytes) / 1e6)) MB, \(mentions) mentions\n"
            + rows.map { name, seconds in
                name.padding(toLength: 14, withPad: " ", startingAt: 0)
                    + "\(String(format: "%6.2f", seconds)) s \(String(format: "%7.1f", speed(seconds))) MB/s\n"
            }.joined()
    }
}

private extension Speed {
    func speed(_ seconds: Double) -> Double { Double(bytes) / 1e6 / seconds }

    func decimal(_ number: Double) -> String { String(format: "%.1f", number) }
}
