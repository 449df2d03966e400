import Model

/// A word of a sentence that tells how its parts hang together: `và`, `cho`, `sẽ`, `việc`.
struct ClauseMark: Equatable {
    /// What such a word does; one may do several things: `để` opens a clause and tells a purpose.
    struct Kinds: OptionSet, Hashable {
        let rawValue: UInt32

        static let opener = Kinds(rawValue: 1 << 0)
        static let condition = Kinds(rawValue: 1 << 1)
        static let joiner = Kinds(rawValue: 1 << 2)
        static let preposition = Kinds(rawValue: 1 << 3)
        /// A preposition whose noun may be the subject of the verb behind it: `do` Nga sản xuất.
        static let clausePreposition = Kinds(rawValue: 1 << 4)
        /// A preposition whose weapon is none of the event's: `thay cho` Patriot.
        static let aside = Kinds(rawValue: 1 << 5)
        static let thing = Kinds(rawValue: 1 << 6)
        static let title = Kinds(rawValue: 1 << 7)
        static let passive = Kinds(rawValue: 1 << 8)
        static let nominal = Kinds(rawValue: 1 << 9)
        /// A nominal whose clause may have its subject far from its verb: `việc` một đồng minh `mua`.
        static let clauseNoun = Kinds(rawValue: 1 << 10)
        static let possibility = Kinds(rawValue: 1 << 11)
        static let purpose = Kinds(rawValue: 1 << 12)
        static let filler = Kinds(rawValue: 1 << 13)
        /// A verb that makes another act: `ngăn` Ấn Độ mua.
        static let causative = Kinds(rawValue: 1 << 14)
        /// A verb that tells no event, yet begins a clause behind its subject: Mỹ `tuyên bố`.
        static let verb = Kinds(rawValue: 1 << 15)
        /// Somebody without a name: `một số nước`.
        static let unnamed = Kinds(rawValue: 1 << 16)
        /// Ends what a demand or threat covers: `nhưng`.
        static let turn = Kinds(rawValue: 1 << 17)
        /// Stands before two parties: `giữa` Nga và Ấn Độ.
        static let between = Kinds(rawValue: 1 << 18)
        /// Says whose a thing is: `của` Nga.
        static let owner = Kinds(rawValue: 1 << 19)
        /// Says that who signs buys: ký hợp đồng `mua`.
        static let buys = Kinds(rawValue: 1 << 20)
        /// Says that who signs sells: ký hợp đồng `bán`.
        static let sells = Kinds(rawValue: 1 << 21)
        /// Asks for something but whether it is so: `vì sao`.
        static let question = Kinds(rawValue: 1 << 22)
        /// Points at something named before: hệ thống `này`.
        static let pointer = Kinds(rawValue: 1 << 23)
        /// A preposition whose noun is whom something is done to: trừng phạt `chống lại` Ấn Độ.
        static let target = Kinds(rawValue: 1 << 24)
        /// Opens a clause that tells what comes later than the main clause: `trước khi`.
        static let until = Kinds(rawValue: 1 << 25)
        /// Opens a clause that tells what comes together with the main clause: `khi`.
        static let when = Kinds(rawValue: 1 << 27)
        /// Goes on with members of what was named: vũ khí, `bao gồm` S-400.
        static let inclusion = Kinds(rawValue: 1 << 26)
    }

    let tokens: Range<Int>
    let kinds: Kinds
    /// What the word says of the verb behind it.
    let modality: Modality?

    /// Whether it is a longer word or title in which a verb is only a part: đồng `cấp`.
    func isWhole(before verb: Range<Int>) -> Bool {
        tokens.lowerBound < verb.lowerBound && (kinds.isEmpty || kinds.contains(.title)) && modality == nil
    }
}
