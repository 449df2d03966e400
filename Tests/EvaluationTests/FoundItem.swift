/// Something that was found at a place of an article.
protocol FoundItem: Decodable {
    var paragraph: Int { get }
    /// In Unicode scalars of the paragraph.
    var start: Int { get }
    var end: Int { get }
    var text: String { get }
}

extension FoundItem {
    var span: Range<Int> { start..<end }
}
