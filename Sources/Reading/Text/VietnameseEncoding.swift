/// An encoding in which Vietnamese was written before Unicode, guessed from tell-tale bytes for a message.
enum VietnameseEncoding: CaseIterable {
    case windows1258, tcvn3, viscii, vni

    /// The encoding whose bytes for đ, ư, ơ and the tones are the most frequent; Windows-1258 in doubt.
    static func likely(for bytes: [UInt8]) -> VietnameseEncoding {
        var counts: [VietnameseEncoding: Int] = [:]
        var previous: UInt8 = 0
        for byte in bytes.prefix(65_536) {
            for encoding in allCases where byte >= 0x80 && encoding.isTellTale(byte, after: previous) {
                counts[encoding, default: 0] += 1
            }
            previous = byte
        }
        return allCases.reduce(.windows1258) { counts[$1, default: 0] > counts[$0, default: 0] ? $1 : $0 }
    }

    /// The end of a message about a byte of such a file.
    var remedy: String {
        switch self {
        case .windows1258: "perhaps Windows-1258; convert the file with 'iconv -f CP1258 -t UTF-8'"
        case .tcvn3: "perhaps TCVN3; convert the file with 'iconv -f TCVN -t UTF-8'"
        case .viscii: "perhaps VISCII; convert the file with 'iconv -f VISCII -t UTF-8'"
        case .vni: "perhaps VNI; convert the file to UTF-8 with a program such as UniKey"
        }
    }
}

private extension VietnameseEncoding {
    func isTellTale(_ byte: UInt8, after previous: UInt8) -> Bool {
        switch self {
        case .windows1258:
            // đ ơ ư, and the tones, which follow their vowel as bytes of their own
            [0xF0, 0xF5, 0xFD].contains(byte)
                || [0xCC, 0xD2, 0xDE, 0xEC, 0xF2].contains(byte) && isLetter(previous, beyond: [0xE2, 0xEA, 0xF4])
        case .tcvn3:
            // ă â ê ô ơ ư đ
            (0xA8...0xAE).contains(byte)
        case .viscii:
            // ơ ư đ ạ ế ộ
            [0xBD, 0xDF, 0xF0, 0xD5, 0xAA, 0xB6].contains(byte)
        case .vni:
            // đ, and the tones ´ ` ? ~ . after a plain vowel
            byte == 0xF1 || [0xF9, 0xF8, 0xFB, 0xF5, 0xEF].contains(byte) && isLetter(previous, beyond: [])
        }
    }

    func isLetter(_ byte: UInt8, beyond: [UInt8]) -> Bool {
        (0x41...0x5A).contains(byte & 0xDF) && byte < 0x80 || beyond.contains(byte)
    }
}
