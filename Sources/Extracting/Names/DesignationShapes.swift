import Model

/// Tells designations of weapons by how they look.
///
/// A shape is written with `A` for capitals, `a` for small letters and `9` for digits: `"F-16V"` and `"AH-64E"` look like
/// `A-9A`. What stands in `not_weapons.csv` is none: `"Covid-19"`.
struct DesignationShapes: Sendable {
    private let strong: ByteTrie
    private let led: ByteTrie
    private let others: ByteTrie

    init(_ shapes: NameShapes) {
        strong = ByteTrie(shapes.designations.map { Array($0.utf8) })
        led = ByteTrie((shapes.designations + shapes.ledDesignations).map { Array($0.utf8) })
        others = ByteTrie(shapes.notWeapons.map { NameKey.key(of: Array($0.utf8)) })
    }

    /// Whether `word` looks like a designation; `isLed` where a class noun stands before it.
    func holds(_ word: ArraySlice<UInt8>, isLed: Bool) -> Bool {
        guard word.count <= DesignationShapes.longest, !isYear(word) else { return false }
        let shape = DesignationShapes.shape(of: word)
        return (isLed ? led : strong).contains(shape[...])
            && !others.contains(NameKey.key(of: Array(word))[...])
    }

    /// The shape of a word: `"Su-35S"` is `Aa-9A`.
    static func shape(of word: ArraySlice<UInt8>) -> [UInt8] {
        var shape: [UInt8] = []
        for byte in word {
            let sign: UInt8 =
                switch byte {
                case 0x30...0x39: UInt8(ascii: "9")
                case 0x41...0x5A: UInt8(ascii: "A")
                case 0x61...0x7A: UInt8(ascii: "a")
                default: byte
                }
            if sign != shape.last || sign == byte { shape.append(sign) }
        }
        return shape
    }
}

private extension DesignationShapes {
    /// In bytes: `"AIM-120C-5/7"` has twelve.
    static let longest = 14

    /// Whether it ends like an exercise or a fair: `"Zapad-2021"`.
    func isYear(_ word: ArraySlice<UInt8>) -> Bool {
        let digits = word.suffix(4)
        guard digits.count == 4, digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return false }
        return word.count > 4 && digits.starts(with: "20".utf8) && word[digits.startIndex - 1] == UInt8(ascii: "-")
    }
}
