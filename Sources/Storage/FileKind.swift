/// What stands at a path, without following a link.
package enum FileKind: Hashable, Sendable {
    case file
    case folder
    /// A symbolic link, whatever it leads to.
    case link
    /// A pipe, a socket or a device.
    case other
}
