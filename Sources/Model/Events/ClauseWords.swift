/// The words by which the parts of a sentence are told apart; the data of `lexicon/clauses.yml`.
package struct ClauseWords: Hashable, Sendable {
    /// Open a clause that has its own verb: `rằng`, `khi`, `nếu`.
    package var openers: [String] = []
    /// Join clauses of one subject: `và`, `rồi`, `để`.
    package var joiners: [String] = []
    /// Stand before a noun that is not the subject: `của`, `cho`, `với`.
    package var prepositions: [String] = []
    /// Prepositions whose noun is the subject of a verb right behind it: `do` Nga `cung cấp`.
    package var clausePrepositions: [String] = []
    /// Prepositions before a weapon that is compared, replaced or fitted: `thay cho` Patriot.
    package var asides: [String] = []
    /// Say whose a thing is or who makes it: `của`, `do`.
    package var ownerWords: [String] = []
    /// Words for things that a state may own or make: `vũ khí` Nga.
    package var things: [String] = []
    /// Offices and other words before a name: `Tổng thống` Mỹ.
    package var titles: [String] = []
    /// Stand before two parties: `giữa` Nga và Ấn Độ.
    package var betweenWords: [String] = []
    /// Make the verb behind them suffered: `được`, `bị`.
    package var passives: [String] = []
    /// Make of the verb behind them the mere name of a deal: `việc`, `thương vụ`.
    package var nominals: [String] = []
    /// Those whose clause may have its subject far from its verb: `việc` một đồng minh của Mỹ `mua`.
    package var clauseNouns: [String] = []
    /// Nouns behind which a clause with its own subject tells what may happen: `khả năng` Nga bán S-400.
    package var possibilities: [String] = []
    /// Open a clause that tells a purpose: `để` mua.
    package var purposes: [String] = []
    /// Stand between a nominal or modal word and the verb and count for nothing: `đã`, `cũng`.
    package var fillers: [String] = []
    /// Verbs that make another act, which then is no event: `ngăn` Ấn Độ mua.
    package var causatives: [String] = []
    /// Verbs that tell no event, yet begin a clause behind their subject: `tuyên bố`.
    package var verbs: [String] = []
    /// End what a demand or threat covers: `nhưng`, `vì`.
    package var turns: [String] = []
    /// Ask for something but whether it is so: `vì sao`, `bao giờ`.
    package var questionWords: [String] = []
    /// Point at something named before: hệ thống `này`.
    package var pointers: [String] = []
    /// Prepositions whose noun is whom something is done to: trừng phạt `chống lại` Ấn Độ.
    package var targetWords: [String] = []
    /// Say of a clause that what it tells comes after what the main clause tells: `trước khi`.
    package var untilWords: [String] = []
    /// Open a clause that tells what comes together with the main clause: `khi`.
    package var whenWords: [String] = []
    /// Go on with members of what was named: vũ khí, `bao gồm` S-400.
    package var inclusions: [String] = []
    /// Longer words in which no shorter one is read: phòng `không`, làm `việc`.
    package var compounds: [String] = []
    /// Say behind “ký hợp đồng” and the like that who does so buys: `mua`.
    package var buys: [String] = []
    /// Say that who does so sells: `bán`.
    package var sells: [String] = []
    /// Stand for somebody who has no name: `một số nước`.
    package var unnamed: [String] = []
    /// Stand for the country last named: `nước này`.
    package var countryPronouns: [String] = []
    /// Stand for the person last named: `ông`.
    package var personPronouns: [String] = []
    /// Stand for the two countries last named: `hai nước`.
    package var bothPronouns: [String] = []
    /// Stand for the speaker of a quotation: `chúng tôi`.
    package var speakerPronouns: [String] = []
    /// Words that say how real the verb behind them is.
    package var modality: [Modality: [String]] = [:]
    /// Words that make every verb of their clause depend on something: `nếu`.
    package var conditions: [String] = []
    /// Words that say it happened, whatever stands before them: `đã`, `vừa`.
    package var realisers: [String] = []

    package init() {}
}
