/// The values of one row as they stand in the file, not yet tied to a header.
struct CSVRecord: Sendable {
    /// The line on which the row begins, from 1.
    let line: Int
    /// The offset of the row's first byte.
    let start: Int
    var values: [String] = []
    /// The offset of each value's first byte, its opening quote included.
    var starts: [Int] = []
    /// The offset of the first byte that is not UTF-8, where there is one.
    var invalidByte: Int?
}
