import Model

/// A time as `sitegen extract` prints it, with what its date rests on.
struct TimeRecord: Encodable {
    let paragraph: Int
    let start: Int
    let end: Int
    let text: String
    let edtf: String
    let basis: String
    let alternatives: [String]
    let rule: String
    let notes: [String]
    /// The rows and rules that decided, as `person/joe-biden` or the id of an anchor.
    let evidence: [String]

    static func records(of resolved: ResolvedDocument) -> [TimeRecord] {
        let document = resolved.document
        var records: [TimeRecord] = []
        var next = 0
        for (number, paragraph) in document.paragraphs.enumerated() {
            var ruler = ScalarRuler(document.text, from: paragraph.span.start)
            while next < resolved.times.count, resolved.times[next].span.start < paragraph.span.end {
                let time = resolved.times[next]
                records.append(
                    TimeRecord(
                        paragraph: number, start: ruler.offset(of: time.span.start),
                        end: ruler.offset(of: time.span.end), text: document.string(time.span),
                        edtf: time.date.description, basis: time.basis.rawValue,
                        alternatives: time.alternatives.map(\.description), rule: time.rule,
                        notes: time.notes.map(\.rawValue), evidence: time.evidence.compactMap(\.source)))
                next += 1
            }
        }
        return records
    }
}
