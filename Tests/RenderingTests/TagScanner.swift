/// Reads HTML as far as the tests need it: its tags with their attributes, and its text.
struct TagScanner {
    struct Tag: Hashable {
        let name: String
        let attributes: [String: String]
        /// An attribute that stands twice is lost in `attributes`.
        let attributeCount: Int

        subscript(_ name: String) -> String? { attributes[name] }
    }

    /// The opening tags in their order; a comment is a tag with the name `!--`.
    private(set) var tags: [Tag] = []
    /// The text between the tags, references decoded.
    private(set) var text = ""

    private let scalars: [Unicode.Scalar]
    private var place = 0

    init(_ html: [UInt8]) {
        scalars = Array(String(decoding: html, as: UTF8.self).unicodeScalars)
        var run = String.UnicodeScalarView()
        while place < scalars.count {
            if scalars[place] == "<", let next = scalars[safe: place + 1], next.isTagStart {
                text += TagScanner.decode(String(run))
                run = .init()
                readTag()
            } else {
                run.append(scalars[place])
                place += 1
            }
        }
        text += TagScanner.decode(String(run))
    }

    func tags(_ name: String) -> [Tag] { tags.filter { $0.name == name } }

    /// Every value of an attribute, in order.
    func values(of attribute: String) -> [String] { tags.compactMap { $0[attribute] } }
}

private extension TagScanner {
    mutating func readTag() {
        place += 1
        let isEnd = scalars[place] == "/"
        if isEnd { place += 1 }
        let name = take { !$0.isSpace && $0 != ">" && $0 != "/" }
        var attributes: [String: String] = [:]
        var count = 0
        while place < scalars.count, scalars[place] != ">" {
            guard !scalars[place].isSpace, scalars[place] != "/" else {
                place += 1
                continue
            }
            let attribute = take { !$0.isSpace && $0 != ">" && $0 != "=" }
            var value = ""
            if scalars[safe: place] == "=" {
                place += 1
                if let quote = scalars[safe: place], quote == "\"" || quote == "'" {
                    place += 1
                    value = take { $0 != quote }
                    place += 1
                } else {
                    value = take { !$0.isSpace && $0 != ">" }
                }
            }
            attributes[attribute.lowercased()] = TagScanner.decode(value)
            count += 1
        }
        place += 1
        if !isEnd { tags.append(Tag(name: name.lowercased(), attributes: attributes, attributeCount: count)) }
    }

    mutating func take(while isPart: (Unicode.Scalar) -> Bool) -> String {
        var taken = String.UnicodeScalarView()
        while let scalar = scalars[safe: place], isPart(scalar) {
            taken.append(scalar)
            place += 1
        }
        return String(taken)
    }

    static func decode(_ text: String) -> String {
        var decoded = String.UnicodeScalarView()
        var rest = Array(text.unicodeScalars)[...]
        while let first = rest.first {
            if first == "&", let end = rest.prefix(12).firstIndex(of: ";"),
                let scalar = reference(String(String.UnicodeScalarView(rest[(rest.startIndex + 1)..<end])))
            {
                decoded.append(scalar)
                rest = rest[(end + 1)...]
            } else {
                decoded.append(first)
                rest.removeFirst()
            }
        }
        return String(decoded)
    }

    static func reference(_ name: String) -> Unicode.Scalar? {
        switch name {
        case "amp": "&"
        case "lt": "<"
        case "gt": ">"
        case "quot": "\""
        default: name.first == "#" ? UInt32(name.dropFirst()).flatMap(Unicode.Scalar.init) : nil
        }
    }
}

private extension Unicode.Scalar {
    var isSpace: Bool { self == " " || self == "\n" || self == "\t" || self == "\r" }
    var isTagStart: Bool {
        self == "/" || self == "!" || self == "?" || ("a"..."z").contains(self) || ("A"..."Z").contains(self)
    }
}

private extension Array {
    subscript(safe index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}
