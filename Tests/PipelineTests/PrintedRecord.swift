/// A line of `sitegen extract`, as another program reads it.
struct PrintedRecord: Decodable {
    struct Paragraph: Decodable {
        let text: String
        let sentences: [[Int]]
    }

    struct Mention: Decodable {
        let paragraph: Int
        let start: Int
        let end: Int
        let text: String
        let entity: String
    }

    let id: String
    let paragraphs: [Paragraph]
    let mentions: [Mention]
}
