import LexiconSamples
import Model
import Testing

@testable import Extracting

@Suite struct LeadTrimmerTests {
    static let trimmer = LeadTrimmer(
        SampleLexicon.make(
            """
            weapon/ak-103 ru (súng trường|UAV tấn công): AK-103
            weapon/brahmos: BrahMos
            weapon/mistral-class: tàu Mistral
            person/salman: Salman bin Abdulaziz
            person/xi: Chủ tịch Tập
            organisation/rostec: Rostec
            organisation/thanh-nien: Thanh Niên
            organisation/academy: Hàn lâm
            place/crimea: Crimea
            country/kr: Hàn Quốc
            """,
            context: NameContext(
                leads: [
                    .person: ["nhà vua", "chủ tịch"], .organisation: ["tập đoàn", "viện", "liên doanh", "báo"],
                    .place: ["bán đảo", "tỉnh"], .country: ["nước"], .weapon: ["tàu"],
                ],
                outletLeads: ["báo"], personalSyllables: [], cityCues: [], governmentCues: [], rules: [])))

    /// A name, what is left of it, the describing word and whether the rest may stand without that word.
    struct Case {
        let name: String
        let entity: EntityID
        let rest: String
        let lead: String?
        let standsWithoutLead: Bool

        init(_ name: String, _ entity: EntityID, _ rest: String, _ lead: String?, _ standsWithoutLead: Bool = true) {
            self.name = name
            self.entity = entity
            self.rest = rest
            self.lead = lead
            self.standsWithoutLead = standsWithoutLead
        }
    }

    @Test(arguments: [
        Case("Nhà vua Salman", EntityID(.person, "salman"), "Salman", "nhà vua"),
        Case("Salman", EntityID(.person, "salman"), "Salman", nil),
        // A bare syllable is no name, and somebody else's name is not this one's.
        Case("Chủ tịch Tập", EntityID(.person, "xi"), "Tập", "chủ tịch", false),
        Case("Liên doanh BrahMos", EntityID(.organisation, "brahmos"), "BrahMos", "liên doanh", false),
        Case("Tập đoàn Rostec", EntityID(.organisation, "rostec"), "Rostec", "tập đoàn", false),
        Case("súng trường AK-103", EntityID(.weapon, "ak-103"), "AK-103", "súng trường", false),
        Case("tàu Mistral", EntityID(.weapon, "mistral-class"), "Mistral", "tàu"),
        // Vietnamese names keep their first word, but for outlets that are known without it.
        Case("Viện Hàn lâm", EntityID(.organisation, "academy"), "Viện Hàn lâm", nil),
        Case("Báo Thanh Niên", EntityID(.organisation, "thanh-nien"), "Thanh Niên", "báo", false),
        Case("bán đảo Crimea", EntityID(.place, "crimea"), "Crimea", "bán đảo", false),
        Case("tỉnh Hà Nam", EntityID(.place, "ha-nam"), "tỉnh Hà Nam", nil),
        Case("nước Hàn Quốc", EntityID(.country, "kr"), "Hàn Quốc", "nước", false),
        Case("nước Anh", EntityID(.country, "gb"), "nước Anh", nil),
        // What is left must begin like a name.
        Case("Báo thanh niên", EntityID(.organisation, "thanh-nien"), "Báo thanh niên", nil),
    ])
    func takesDescribingWordsOff(_ example: Case) {
        let trimmed = Self.trimmer.trim(EntityName(text: example.name, entity: example.entity, use: .plain))
        #expect(trimmed.name.text == example.rest)
        #expect(trimmed.lead == example.lead.map { Array($0.utf8) })
        #expect(trimmed.standsWithoutLead == example.standsWithoutLead)
        #expect(trimmed.name.use == (example.lead == nil ? .plain : .inContext))
    }
}
