/// What a word does in a sentence in which somebody says something.
package enum SpeechWord: String, Hashable, Sendable, CaseIterable {
    /// Stands for a person whom the text has named: `"ông này"`.
    case pronoun = "pronouns"
    /// Stands for an organisation that the text has named: `"hãng tin này"`.
    case organisationPronoun = "organisation_pronouns"
    /// The speaker of a quotation, who is told otherwise: `"chúng tôi"`.
    case firstPerson = "first_persons"
    /// Before a person's name, and alone for a person: `"ông"`.
    case honorific = "honorifics"
    /// A government by its parts: `"chính quyền"` Slovakia.
    case government = "governments"
    /// An office: `"Ngoại trưởng"` Nga.
    case office = "offices"
    /// Who speaks for somebody else: `"người phát ngôn"` Điện Kremlin.
    case aide = "aides"
    /// Somebody without a name: `"chuyên gia"`.
    case unnamed = "unnamed"
    /// What comes from somebody: `"nguồn tin"`, `"thông báo"` của Bộ Quốc phòng.
    case report = "reports"
    /// Before the name of an organisation: `"hãng tin"`.
    case organisationLead = "organisation_leads"
    /// `"một"`, `"các"`.
    case quantifier = "quantifiers"
    /// `"của"`: what follows is whose it is.
    case genitive = "genitives"
    /// Between a subject and its verb: `"đã"`, `"cũng"`.
    case aspect = "aspects"
    /// When and how, between subject and cue or at the start of a sentence: `"hôm qua"`.
    case adverb = "adverbs"
    /// Begins a part of the sentence that holds no subject: `"trong"`, `"với"`.
    case preposition = "prepositions"
    /// Opens a clause: `"khi"`, `"khiến"`.
    case conjunction = "conjunctions"
    /// Joins two of a kind: `"và"`.
    case junction = "junctions"
    /// Opens a clause that stands against the one before: `"nhưng"`.
    case contrast = "contrasts"
    /// What a speaker leaves unsaid, which the article tells: nhưng `"không tiết lộ"` giá trị.
    case withholding = "withholdings"
    /// Between a cue and what is said, which it announces: `"rằng"`.
    case particle = "particles"
    /// Between a cue and what is said, and elsewhere: `"thêm"`, `"việc"`.
    case filler = "fillers"
    /// Makes a cue passive: Peskov `"được"` TASS dẫn lời.
    case passive = "passives"
}
