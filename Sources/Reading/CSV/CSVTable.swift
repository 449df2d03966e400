import Model

/// A CSV file as it was read: the names of its columns and the rows that are sound.
package struct CSVTable: Sendable {
    package let path: String
    /// The names of the columns in the order of the file, unknown ones included.
    package let header: [String]
    /// Where each of them stands.
    package let headerPositions: [SourcePosition]
    /// In the order of the file; rows that could not be read are left out.
    package let rows: [CSVRow]
}
