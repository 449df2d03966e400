/// Decides when a table of an article's page is folded.
enum TableFold {
    /// So many rows stand open: about half a screen.
    private static let open = 10

    /// What opens a folded table; `nil` for one that is short enough to stand open.
    static func summary(_ phrase: Phrase, rows: Int, wording: Wording) -> String? {
        rows > open ? wording.count(phrase, rows) : nil
    }
}
