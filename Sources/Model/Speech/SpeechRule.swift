/// A list of cues of one kind, with the words beside them that make them something else.
///
/// `"tuyên bố"` says something, but not behind `"một"`, where it is a noun, nor before `"chiến tranh"`.
package struct SpeechRule: Hashable, Sendable {
    /// The stable name that attributions carry.
    package let id: String
    package let kind: SpeechCue.Kind
    /// Small letters.
    package let cues: [String]
    /// Words right before a cue that make it none.
    package let neverAfter: [String]
    /// Words right behind a cue that make it none.
    package let neverBefore: [String]
    /// Whether it counts only beside `"rằng"`, a colon or a quotation: `"viết"`.
    package let needsSign: Bool
    package let examples: [SpeechExample]

    package init(
        id: String, kind: SpeechCue.Kind, cues: [String], neverAfter: [String] = [], neverBefore: [String] = [],
        needsSign: Bool = false, examples: [SpeechExample] = []
    ) {
        self.id = id
        self.kind = kind
        self.cues = cues
        self.neverAfter = neverAfter
        self.neverBefore = neverBefore
        self.needsSign = needsSign
        self.examples = examples
    }
}
