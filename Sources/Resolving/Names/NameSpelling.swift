import Model

/// Folds the spellings of one name from another script: `"Dmitriy Shugayev"` and `"Dmitry Shugaev"`.
///
/// Letters lose their marks and case; then each spelling of a sound that `names.yml` lists becomes the one that it puts
/// there for it, in the order of the list.
struct NameSpelling: Sendable {
    private let spellings: [(from: [UInt8], to: [UInt8])]

    init(_ spellings: [NameShapes.Spelling]) {
        self.spellings = spellings.map { (Array($0.from.utf8), Array($0.to.utf8)) }
    }

    /// The key under which all spellings of `name` meet.
    func key(of name: String) -> [UInt8] {
        var key = Array(Slug(of: name).value.utf8)
        for spelling in spellings { key = NameSpelling.replacing(spelling.from, by: spelling.to, in: key) }
        return key
    }

    private static func replacing(_ part: [UInt8], by other: [UInt8], in name: [UInt8]) -> [UInt8] {
        guard let first = part.first, name.contains(first) else { return name }
        var result: [UInt8] = []
        var offset = 0
        while offset < name.count {
            if name[offset...].starts(with: part) {
                result += other
                offset += part.count
            } else {
                result.append(name[offset])
                offset += 1
            }
        }
        return result
    }
}
