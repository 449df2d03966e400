import Model

extension Document {
    /// The language of the text; `nil` when it is that of the site, or no language tag.
    func foreignLanguage(_ wording: Wording) -> String? {
        guard let language = fields.language, language != wording.text(.language), !language.isEmpty,
            language.utf8.allSatisfy({ (0x61...0x7A).contains($0 | 0x20) || (0x30...0x39).contains($0) || $0 == 0x2D })
        else { return nil }
        return language
    }
}
