import Model
import Reading
import Storage

/// Runs all examples of a project's lexicon, those of the built-in one and those of the keeper's own.
struct LexiconExampleRun {
    let store: any FileStore
    let project: Project

    /// An error for each example that is read otherwise than it says.
    ///
    /// Where an example of the built-in lexicon holds with the built-in lexicon alone, the keeper changed what it shows,
    /// perhaps on purpose: then it is a warning.
    func problems(of lexicon: Lexicon) throws(BuildError) -> [Diagnostic] {
        let problems = LexiconExampleRun.failures(of: lexicon)
        guard let own = project.ownLexicon else { return problems }
        let files = StoragePath.join(own, "")
        if problems.allSatisfy({ $0.position.path.hasPrefix(files) }) { return problems }
        let builtIn = try LexiconReader(store: store, folder: project.lexicon).read().lexicon
        let alone = Set(LexiconExampleRun.failures(of: builtIn).map(\.position))
        return problems.map { problem in
            if problem.position.path.hasPrefix(files) || alone.contains(problem.position) { return problem }
            return Diagnostic(
                .warning, at: problem.position, "with '\(own)', \(problem.message)", id: "example-changed")
        }
    }

    /// Every kind of example that the lexicon has.
    static func failures(of lexicon: Lexicon) -> [Diagnostic] {
        LexiconChecker(lexicon).problems() + SentenceExampleChecker(lexicon.sentences).problems()
            + ValueExampleChecker(lexicon).problems() + SpeechExampleChecker(lexicon).problems()
            + TimeExampleChecker(lexicon).problems()
            + DatingExampleChecker(lexicon).problems() + AnchorExampleChecker(lexicon.anchors).problems()
            + EventExampleChecker(lexicon).problems() + DealExampleChecker(lexicon).problems()
    }
}
