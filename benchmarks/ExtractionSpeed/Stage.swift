/// The stages that read an article by itself.
enum Stage: String, CaseIterable {
    case normalising, extracting, resolving, interpreting
}
