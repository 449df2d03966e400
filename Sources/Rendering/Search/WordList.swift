/// The commonest printed words of the archive, each with a code of two characters, so that texts take half the room.
///
/// `"Nga đã bàn giao tên lửa."` → `%%%&%'%(^tên ^lửa. `: what is listed is written as its code, anything else as `^`, itself
/// and a space. Words are what stands between spaces, with their commas.
struct WordList: Sendable {
    /// More would take more room in the directory, which every search loads, than they save in a text.
    private static let longest = 1400
    /// The characters of codes, without those that mean something else: `\`, `^` and the back-quote.
    private static let digits = (UInt8(ascii: "%")...UInt8(ascii: "~")).filter { ![0x5C, 0x5E, 0x60].contains($0) }

    /// The commonest first.
    let words: [String]
    private let codes: [String: [UInt8]]

    /// Lists the words that save most, of those counted.
    init(_ counts: [String: Int]) {
        let savings = counts.compactMap { word, count -> (word: String, saved: Int)? in
            let length = word.utf8.count
            let saved = length * (count - 1) - 1
            return saved > 0 && length < SearchWords.longest && !word.isEmpty ? (word, saved) : nil
        }
        let best = savings.sorted {
            $0.saved == $1.saved ? $0.word.utf8.lexicographicallyPrecedes($1.word.utf8) : $0.saved > $1.saved
        }
        words = best.prefix(WordList.longest).map(\.word)
        let digits = WordList.digits
        codes = Dictionary(
            uniqueKeysWithValues: words.enumerated().map { place, word in
                (word, [digits[place / digits.count], digits[place % digits.count]])
            })
    }

    /// Appends the code of `text` to `code`.
    func append(_ text: String, to code: inout [UInt8]) {
        for word in WordList.split(text) {
            if let listed = codes[word] {
                code += listed
            } else {
                code.append(UInt8(ascii: "^"))
                code += word.utf8
                code.append(UInt8(ascii: " "))
            }
        }
    }

    /// What stands between white space.
    static func split(_ text: String) -> [String] {
        text.utf8.split { $0 <= 0x20 }.map { String(decoding: $0, as: UTF8.self) }
    }
}
