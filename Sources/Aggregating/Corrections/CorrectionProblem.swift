/// Why a correction can't be applied to the words that it names.
struct CorrectionProblem: Error, Hashable, Sendable {
    let message: String
    let id: String

    static func nothing(_ what: String, in words: String) -> CorrectionProblem {
        CorrectionProblem(
            message: "no \(what) is read in “\(words)”; expected one to correct; remove the entry, or say what to add",
            id: "nothing-to-correct")
    }

    static func several(_ what: String, _ count: Int, in words: String) -> CorrectionProblem {
        CorrectionProblem(
            message: "\(count) \(what) are read in “\(words)”; expected one; quote fewer words or add 'type'",
            id: "ambiguous-correction")
    }
}
