/// A CSV file as it was read: the names of its columns and the rows that are sound.
package struct CSVTable: Sendable {
    package let path: String
    /// The names of the columns in the order of the file, unknown ones included.
    package let header: [String]
    /// In the order of the file; rows that could not be read are left out.
    package let rows: [CSVRow]
}
