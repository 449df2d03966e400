import Model

/// Finds the signs of speech in a document: quotations and words such as `"cho biết"`.
///
/// Only the words are judged here. Whether there is somebody who speaks is for Resolving, which knows whom the names
/// mean.
struct SpeechFinder: Sendable {
    private let cues: CueFinder

    /// How cues begin.
    var openings: [[UInt8]] { cues.openings }

    /// Compiles `rules` once for all documents.
    init(_ rules: SpeechRules) {
        cues = CueFinder(rules)
    }

    /// The marks of `document`, whose small letters are `lower`.
    func marks(in document: Document, startingAt starts: WordStarts, lower: [UInt8]) -> SpeechMarks {
        var found: [SpeechCue] = []
        for paragraph in document.paragraphs {
            for sentence in paragraph.sentences {
                cues.find(in: sentence, startingAt: starts.walk(in: sentence, for: .cue), of: lower, into: &found)
            }
        }
        let quotations = QuotationFinder(document: document, cues: found).quotations()
        return SpeechMarks(quotations: quotations, cues: found)
    }
}
