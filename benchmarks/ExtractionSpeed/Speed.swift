import Foundation

/// What was measured.
struct Speed {
    let texts: Int
    let bytes: Int
    let mentions: Int
    /// The median of the rounds by the clock on the wall.
    let seconds: Double
    /// The same by the time that the processor gave: what one core does, whatever else it is busy with.
    let processorSeconds: Double

    /// Millions of bytes of text in a second of one core.
    var megabytesPerSecond: Double { Double(bytes) / 1e6 / processorSeconds }

    var report: String {
        let megabytes = String(format: "%.1f", Double(bytes) / 1e6)
        return """
            read       \(texts) texts, \(megabytes) MB, \(mentions) mentions
            wall       \(String(format: "%.2f", seconds)) s, \(String(format: "%.1f", Double(bytes) / 1e6 / seconds)) MB/s
            processor  \(String(format: "%.2f", processorSeconds)) s, \(String(format: "%.1f", megabytesPerSecond)) MB/s
            """
    }
}
