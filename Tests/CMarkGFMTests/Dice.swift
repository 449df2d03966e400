import CMarkGFM

/// Makes documents and marks that look thrown together, the same ones for the same seed.
struct Dice {
    private var state: UInt64

    init(seed: Int) {
        state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1
    }

    /// Blocks of every kind, made of small pieces that open and close one another at random.
    mutating func markdown() -> String {
        let pieces = [
            "Nga", "Thổ Nhĩ Kỳ", " ", " ", "*", "**", "_", "`", "[", "](/x)", "![", "](y.png)", "<b>", "</b>", "\n",
            "  \n", "&amp;", "&#60;", "<https://a.vn>", "S-400", "\\*", "[Mỹ](javascript:x)", "Việt",
            "[*Đức* Áo](https://a.vn)",
        ]
        let openings = ["", "# ", "### ", "- ", "1. ", "> ", "| a |\n|---|\n| ", "- - "]
        return (0..<roll(4) + 1).map { _ in
            openings[roll(openings.count)] + (0..<roll(14) + 1).map { _ in pieces[roll(pieces.count)] }.joined()
        }
        .joined(separator: "\n\n")
    }

    /// Marks anywhere between letters.
    mutating func marks(for texts: [String]) -> [Mark] {
        if texts.isEmpty { return [] }
        return (0..<roll(8)).map { _ in
            let paragraph = roll(texts.count)
            let scalars = Array(texts[paragraph].unicodeScalars)
            let ends = [roll(scalars.count + 1), roll(scalars.count + 1)].sorted()
            let offsets = ends.map { end in scalars[..<end].reduce(0) { $0 + UTF8.width($1) } }
            let isLink = roll(2) == 0
            let tag = isLink ? "a" : "s"
            return Mark(
                paragraph: paragraph, range: offsets[0]..<offsets[1], open: bytes("<\(tag)>"),
                continuation: bytes("<\(tag) +>"), close: bytes("</\(tag)>"), isLink: isLink)
        }
    }

    private mutating func roll(_ sides: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int(state >> 33) % sides
    }
}
