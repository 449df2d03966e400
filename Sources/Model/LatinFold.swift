/// Folds Latin letters to `a`–`z`: marks go, case goes, đ becomes d.
///
/// `"Thổ Nhĩ Kỳ"` → `"tho nhi ky"`, `"Đường"` → `"duong"`. Unicode decomposition alone would leave
/// đ, ł and ø as they are. The two tables hold, for each letter of the block, its base letter by the
/// Unicode 15 decompositions, and `-` where there is none.
package enum LatinFold {
    /// The ASCII base letter or digit of `scalar`, lower-cased; `nil` for everything else.
    package static func base(of scalar: Unicode.Scalar) -> UInt8? {
        switch scalar.value {
        case 0x30...0x39, 0x61...0x7A: return UInt8(scalar.value)
        case 0x41...0x5A: return UInt8(scalar.value) + 0x20
        case 0xC0...0x24F: return letter(latin1ToExtendedB, at: Int(scalar.value) - 0xC0)
        case 0x1E00...0x1EFF: return letter(extendedAdditional, at: Int(scalar.value) - 0x1E00)
        default: return nil
        }
    }

    /// Whether `scalar` is a combining mark, which vanishes in folding.
    package static func isMark(_ scalar: Unicode.Scalar) -> Bool {
        (0x300...0x36F).contains(scalar.value)
    }

    private static func letter(_ table: StaticString, at index: Int) -> UInt8? {
        let byte = table.withUTF8Buffer { $0[index] }
        return byte == UInt8(ascii: "-") ? nil : byte
    }

    /// U+00C0–U+024F: Latin-1 letters, Latin Extended-A and -B.
    private static let latin1ToExtendedB: StaticString = """
        aaaaaa-ceeeeiiiidnooooo-ouuuuy--aaaaaa-ceeeeiiiidnooooo-ouuuuy-yaaaaaaccccccccddddeeeeeeeeee\
        gggggggghhhhiiiiiiiiii--jjkk-llllll--llnnnnnn---oooooo--rrrrrrssssssssttttttuuuuuuuuuuuuwwyyy\
        zzzzzz---------------------------------oo-------------uu----------------------------aaiioouuu\
        uuuuuuu-aaaa----ggkkoooo--j---gg--nnaa----aaaaeeeeiiiioooorrrruuuusstt--hh------aaeeooooooooy\
        y----------------------------
        """

    /// U+1E00–U+1EFF: Latin Extended Additional, which holds most Vietnamese letters.
    private static let extendedAdditional: StaticString = """
        aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmmmmmmnnnnnnnnoooooooopppprrrrr\
        rrrssssssssssttttttttuuuuuuuuuuvvvvwwwwwwwwwwxxxxyyzzzzzzhtwy------aaaaaaaaaaaaaaaaaaaaaaaaeee\
        eeeeeeeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy------
        """
}
