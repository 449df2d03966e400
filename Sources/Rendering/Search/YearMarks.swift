/// Writes which of the archive's years are meant, four to a hex digit: places 0, 2 and 5 are `52`.
enum YearMarks {
    static func text(_ places: Set<Int>) -> String {
        guard let last = places.max() else { return "" }
        return (0...last / 4).map { digit in
            let value = (0..<4).reduce(0) { $0 + (places.contains(digit * 4 + $1) ? 1 << $1 : 0) }
            return String(value, radix: 16)
        }
        .joined()
    }
}
