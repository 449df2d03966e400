/// Turns UTF-8 offsets into counts of Unicode scalars, for offsets that only grow.
package struct ScalarRuler {
    private let text: [UInt8]
    private var byte: Int
    private var scalars = 0

    /// Creates a ruler whose zero is the byte `start`.
    package init(_ text: [UInt8], from start: Int) {
        self.text = text
        byte = start
    }

    /// The number of scalars from the zero to `offset`, which is not before the last one asked for.
    package mutating func offset(of offset: Int) -> Int {
        while byte < offset {
            if text[byte] & 0xC0 != 0x80 { scalars += 1 }
            byte += 1
        }
        return scalars
    }
}
