import Model

@testable import Extracting

extension SpeechFinder {
    /// The marks of a document that nothing else is looked for in.
    func marks(in document: Document) -> SpeechMarks {
        let starts = WordStarts(document.text, openings, .cue)
        return marks(in: document, startingAt: starts, lower: LetterCase.lowercased(document.text))
    }
}
