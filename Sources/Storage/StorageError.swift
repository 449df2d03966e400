/// A request to a `FileStore` that could not be fulfilled: which, for which path and why.
///
/// `seeds/a.txt can't be read: permission denied`.
package struct StorageError: Error, Hashable, Sendable, CustomStringConvertible {
    /// What was asked for; the word completes “can't be”.
    package enum Operation: String, Hashable, Sendable {
        case read
        case write = "written"
        case list = "listed"
        case inspect = "inspected"
        case rename = "renamed"
        case remove = "removed"
        case lock = "locked"
        case resolve = "followed"
    }

    /// Why it was refused.
    package enum Reason: Error, Hashable, Sendable, CustomStringConvertible {
        case notFound
        case notPermitted
        case isFolder
        case notFolder
        /// A pipe, a socket or a device stands there.
        case notFile
        /// A link that may not be followed, or that leads in a circle.
        case isLink
        case notEmpty
        case noSpace
        case tooLong
        /// More bytes than any file of an archive has.
        case tooLarge
        /// Anything else, in the words of the system.
        case other(String)

        package var description: String {
            switch self {
            case .notFound: "nothing is there"
            case .notPermitted: "permission denied"
            case .isFolder: "it is a folder"
            case .notFolder: "a part of the path isn't a folder"
            case .notFile: "it is a pipe, a socket or a device"
            case .isLink: "a symbolic link isn't followed here or leads in a circle"
            case .notEmpty: "the folder isn't empty"
            case .noSpace: "no space left on the disk"
            case .tooLong: "the name is too long"
            case .tooLarge: "the file is too large"
            case .other(let text): text
            }
        }
    }

    package let operation: Operation
    package let path: String
    package let reason: Reason

    package init(_ operation: Operation, _ path: String, _ reason: Reason) {
        self.operation = operation
        self.path = path
        self.reason = reason
    }

    package var description: String { "\(path) can't be \(operation.rawValue): \(reason)" }
}
