/// Where in a file something stands; lines and columns count from 1, columns in Unicode scalars.
///
/// `seeds/a.md:3:7`; without a line the position is the whole file.
package struct SourcePosition: Hashable, Comparable, Sendable, CustomStringConvertible {
    package let path: String
    package let line: Int?
    package let column: Int?

    package init(path: String, line: Int? = nil, column: Int? = nil) {
        self.path = path
        self.line = line
        self.column = column
    }

    package var description: String {
        guard let line else { return path }
        guard let column else { return "\(path):\(line)" }
        return "\(path):\(line):\(column)"
    }

    package static func < (lhs: SourcePosition, rhs: SourcePosition) -> Bool {
        (lhs.path, lhs.line ?? 0, lhs.column ?? 0) < (rhs.path, rhs.line ?? 0, rhs.column ?? 0)
    }
}
