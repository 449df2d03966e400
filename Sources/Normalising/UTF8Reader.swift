/// Reads single scalars out of UTF-8 bytes; what isn't UTF-8 reads as U+FFFD, byte by byte.
enum UTF8Reader {
    /// The scalar that begins at `index`, and the number of its bytes.
    static func scalar(_ text: [UInt8], at index: Int) -> (scalar: Unicode.Scalar, length: Int) {
        let lead = text[index]
        if lead < 0x80 { return (Unicode.Scalar(lead), 1) }
        let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
        guard lead >= 0xC2, index + length <= text.count else { return ("\u{FFFD}", 1) }
        var value = UInt32(lead) & (0x7F >> UInt32(length))
        for offset in 1..<length {
            guard text[index + offset] & 0xC0 == 0x80 else { return ("\u{FFFD}", 1) }
            value = value << 6 | UInt32(text[index + offset] & 0x3F)
        }
        return Unicode.Scalar(value).map { ($0, length) } ?? ("\u{FFFD}", 1)
    }

    /// The start of the scalar that ends before `index`.
    static func start(before index: Int, in text: [UInt8]) -> Int {
        var start = index - 1
        while start > 0, text[start] & 0xC0 == 0x80, index - start < 4 { start -= 1 }
        return start
    }

    static func isUppercase(_ text: [UInt8], at index: Int) -> Bool {
        let byte = text[index]
        if byte < 0x80 { return (0x41...0x5A).contains(byte) }
        let scalar = scalar(text, at: index).scalar
        return isVietnamese(scalar) ? scalar.value & 1 == 0 : scalar.properties.isUppercase
    }

    static func isLowercase(_ text: [UInt8], at index: Int) -> Bool {
        let byte = text[index]
        if byte < 0x80 { return (0x61...0x7A).contains(byte) }
        let scalar = scalar(text, at: index).scalar
        return isVietnamese(scalar) ? scalar.value & 1 == 1 : scalar.properties.isLowercase
    }

    static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

    static func isLetterOrDigit(_ text: [UInt8], at index: Int) -> Bool {
        let byte = text[index]
        if byte < 0x80 { return isDigit(byte) || (0x61...0x7A).contains(byte | 0x20) }
        let scalar = scalar(text, at: index).scalar
        if (0xC0...0x24F).contains(scalar.value) { return scalar != "×" && scalar != "÷" }
        return isVietnamese(scalar) || scalar.properties.isAlphabetic
    }

    /// The block of `Ạ` to `ỹ`, in which capitals are even and small letters odd. To ask Unicode's tables takes longer.
    private static func isVietnamese(_ scalar: Unicode.Scalar) -> Bool { (0x1EA0...0x1EFF).contains(scalar.value) }
}
