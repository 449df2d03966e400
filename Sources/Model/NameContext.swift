/// The words round a name that tell what it means, from `lexicon/context.yml`.
package struct NameContext: Sendable {
    /// Words right before a name that belong to its description and prove its type, yet not to its span:
    /// `"ông"` Peskov, `"tờ"` Aksam, `"Tập đoàn"` Rostec.
    package let leads: [EntityType: [String]]
    /// Those of them that stand before a newspaper's or an agency's name, Vietnamese ones too: `"báo"` Thanh Niên.
    package let outletLeads: [String]
    /// Syllables of Vietnamese personal names, which make a country's name part of a person's: `"Tuấn"` Anh.
    package let personalSyllables: Set<String>
    /// Words right before a capital's name that mean the city: `"tại"`, `"ngoại ô"`.
    package let cityCues: [String]
    /// Words right before a capital's name that mean the government although they end in a city cue: `"bàn giao tới"`.
    package let governmentCues: [String]
    /// Words right before a country, person or place that make it part of a longer name: `"USS"` San Francisco.
    package let neverAfter: [String]
    /// Words right behind one that do the same: Asia `"Times"`.
    package let neverBefore: [String]
    /// What decides about each ambiguous name.
    package let rules: [NameRule]

    package init(
        leads: [EntityType: [String]], outletLeads: [String], personalSyllables: Set<String>, cityCues: [String],
        governmentCues: [String], neverAfter: [String] = [], neverBefore: [String] = [], rules: [NameRule]
    ) {
        self.leads = leads
        self.outletLeads = outletLeads
        self.personalSyllables = personalSyllables
        self.cityCues = cityCues
        self.governmentCues = governmentCues
        self.neverAfter = neverAfter
        self.neverBefore = neverBefore
        self.rules = rules
    }
}
