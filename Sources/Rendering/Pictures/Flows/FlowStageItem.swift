import Templating

/// A step of trade in the key of a picture: a sample of its line, its sign and its word.
struct FlowStageItem: TemplateRecord, Hashable {
    let label: String
    /// `agreed`.
    let style: String
    let sample: [UInt8]

    init(_ stage: FlowStage, wording: Wording) {
        label = wording.kind(.flowStage, stage.rawValue)
        style = stage.rawValue
        sample = FlowPen.sample(stage)
    }

    static let fields = TemplateFields<FlowStageItem>(
        .text("label") { $0.label },
        .text("style") { $0.style },
        .html("sample") { $0.sample })
}
