import Model

extension ClauseWords {
    /// A few words of each kind.
    static var sample: ClauseWords {
        var words = ClauseWords()
        words.openers = ["mong rằng", "rằng", "nên", "bởi", "khi", "sau khi", "vì", "nhưng", "cho biết", "bất chấp"]
        words.conditions = ["nếu"]
        words.purposes = ["để"]
        words.joiners = ["và", "đồng thời", "-"]
        words.prepositions = ["cho", "với", "tại", "tới", "về", "đối với", "theo", "trong", "thông qua"]
        words.targetWords = ["nhằm vào"]
        words.untilWords = ["trước khi"]
        words.whenWords = ["khi"]
        words.inclusions = ["bao gồm", "trong đó có"]
        words.questionWords = ["vì sao"]
        words.pointers = ["này"]
        words.clausePrepositions = ["do", "bởi"]
        words.asides = ["thay cho", "như"]
        words.ownerWords = ["của", "từ"]
        words.buys = ["mua"]
        words.sells = ["bán"]
        words.betweenWords = ["giữa"]
        words.things = ["vũ khí", "tên lửa", "tiêm kích", "hệ thống phòng không"]
        words.titles = ["tổng thống", "thủ tướng", "người đồng cấp"]
        words.unnamed = ["một số nước", "một đồng minh"]
        words.passives = ["được", "bị"]
        words.nominals = ["đề nghị", "hợp đồng", "quyết định", "kế hoạch", "thương vụ", "nguy cơ"]
        words.clauseNouns = ["việc"]
        words.possibilities = ["khả năng"]
        words.causatives = ["ngăn", "cấm", "buộc"]
        words.verbs = ["tuyên bố", "nói", "coi", "phản ứng", "tiết lộ"]
        words.fillers = ["đã", "sẽ", "cũng", "tiếp tục"]
        words.turns = ["nhưng", "vì"]
        words.compounds = ["quân sự", "không chỉ", "làm việc"]
        words.countryPronouns = ["nước này"]
        words.personPronouns = ["ông"]
        words.bothPronouns = ["hai nước"]
        words.speakerPronouns = ["chúng tôi"]
        words.realisers = ["đã", "đang", "tiếp tục"]
        words.modality = [
            .planned: ["sẽ", "quyết định", "có kế hoạch"],
            .possible: ["có thể", "muốn", "hy vọng", "nên", "đề nghị", "mong rằng"],
            .denied: ["không", "chưa", "chưa từng", "sẽ không"],
        ]
        return words
    }
}
