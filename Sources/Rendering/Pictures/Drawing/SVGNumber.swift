/// Writes numbers for SVG the same on every machine: one decimal, none where it would be 0.
///
/// `12.34` → `12.3`, `-0.04` → `0`, `7` → `7`.
enum SVGNumber {
    static func text(_ value: Double) -> String {
        let tenths = Int((value * 10).rounded())
        let magnitude = tenths.magnitude
        let sign = tenths < 0 ? "-" : ""
        return magnitude.isMultiple(of: 10)
            ? "\(sign)\(magnitude / 10)" : "\(sign)\(magnitude / 10).\(magnitude % 10)"
    }
}
