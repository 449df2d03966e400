/// One name in a folder.
package struct FolderEntry: Hashable, Sendable {
    /// The name; where it is not UTF-8, a repair of it that serves messages but opens nothing.
    package let name: String
    package let kind: FileKind
    /// Whether the name on the disk is valid UTF-8, so that `name` is it.
    package let isValidName: Bool

    package init(name: String, kind: FileKind, isValidName: Bool = true) {
        self.name = name
        self.kind = kind
        self.isValidName = isValidName
    }
}
