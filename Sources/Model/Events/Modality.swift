/// Whether what a sentence speaks of happened; the words are those of the extraction format.
package enum Modality: String, Hashable, Sendable, CaseIterable {
    /// It happened or is going on: `"đã bàn giao"`.
    case actual
    /// It is announced or intended: `"sẽ bàn giao"`.
    case planned
    /// It may happen, is wished or depends on something: `"có thể bàn giao"`.
    case possible
    /// It is said not to have happened: `"không bàn giao"`.
    case denied
}
