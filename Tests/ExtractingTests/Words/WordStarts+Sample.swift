import Model

@testable import Extracting

extension WordStarts {
    /// The places of `text` where one of `phrases` may begin, as `opening`.
    init(_ text: [UInt8], _ phrases: [[UInt8]], _ opening: Opening) {
        let lists = Opening.allCases.map { $0 == opening ? phrases : [] }
        self.init(in: text, lower: LetterCase.lowercased(text), openings: WordOpenings(lists))
    }
}
