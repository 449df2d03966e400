import Model

extension NameShapes {
    /// Rules and lists enough for the tests: at least one rule of each form.
    package static func sample() -> NameShapes {
        var shapes = NameShapes()
        shapes.rules = [
            rule("honoured", .person, .honoured, ["ông", "tướng", "ngoại trưởng"]),
            rule("titled", .person, .titled, ["chuyên gia", "giám đốc", "nhà báo"]),
            rule("given", .person, .given, ["Robert", "Michael", "Alexander"]),
            rule("surnamed", .person, .surnamed, ["Phan", "Ngô", "Vương"]),
            rule("apposed", .person, .apposed, ["một quan chức"]),
            rule("speaking", .person, .speaking, ["nói", "cho biết"]),
            NameShapeRule(
                id: "mod", type: .organisation, form: .stately, kind: "defence_ministry", mayLackState: true,
                idPattern: "mod-{code}", words: ["Bộ Quốc phòng"]),
            NameShapeRule(
                id: "air-force", type: .organisation, form: .stately, kind: "armed_force",
                idPattern: "air-force-of-{name}", words: ["Không quân", "Không quân Hoàng gia"]),
            NameShapeRule(
                id: "senate", type: .organisation, form: .stately, kind: "parliament", mayLackState: true,
                idPattern: "senate-of-{name}", defaultState: EntityID(.country, "us"), words: ["Thượng viện"]),
            rule("institute", .organisation, .headed, ["Viện", "Trường", "Diễn đàn", "Cơ quan"], kind: "think_tank"),
            NameShapeRule(
                id: "company", type: .organisation, form: .headed, kind: "manufacturer", isOfCompanies: true,
                words: ["Tập đoàn"]),
            NameShapeRule(
                id: "party", type: .organisation, form: .headed, kind: "party", isOfParties: true, words: ["Đảng"]),
            NameShapeRule(
                id: "group", type: .organisation, form: .headed, kind: "association", asksForMore: true,
                words: ["Nhóm"]),
            NameShapeRule(
                id: "outlet", type: .organisation, form: .led, kind: "newspaper", takesVietnamese: true,
                words: ["tờ", "báo"]),
            rule("firm", .organisation, .led, ["công ty"], kind: "manufacturer"),
            rule("tail", .organisation, .tailed, ["Times", "Aerospace"], kind: "newspaper"),
            NameShapeRule(
                id: "region", type: .place, form: .led, kind: "admin1", takesVietnamese: true, words: ["tỉnh", "bang"]),
            rule("base", .place, .led, ["sân bay"], kind: "base"),
            rule("located", .place, .located, ["đóng ở"], kind: "place"),
            rule("designated", .weapon, .designated, ["bom dẫn đường", "lớp", "tên lửa"]),
            rule("numbered", .weapon, .numbered, ["radar"]),
            rule("near", .weapon, .near, ["tiêm kích"]),
        ]
        shapes.particles = ["al", "bin", "van"]
        shapes.innerWords = [
            "an ninh", "nghiên cứu", "quốc tế", "quốc phòng", "hàng không", "hợp tác", "cộng hòa", "hoàng gia",
        ]
        shapes.lastWords = ["an ninh", "quốc phòng", "quốc tế", "hoàng gia"]
        shapes.joints = ["và", "-"]
        shapes.leadWords = ["đóng tàu"]
        shapes.neverAfter = ["USS", "tàu sân bay", "tập trận"]
        shapes.neverNames = ["Facebook"]
        shapes.openers = ["Theo", "Song", "Các"]
        shapes.stops = ["cho", "nói", "của"]
        shapes.designations = ["A-9", "A-9A", "Aa-9A"]
        shapes.ledDesignations = ["A9", "A 9"]
        shapes.latinSurnames = ["Song", "Wang"]
        shapes.neverDesignatedAfter = ["đường", "chuyến bay"]
        shapes.titleLinks = ["tại"]
        shapes.measures = ["chiếc"]
        shapes.notWeapons = ["Covid-19"]
        shapes.spellings = [Spelling(from: "iy", to: "y"), Spelling(from: "yev", to: "ev")]
        return shapes
    }

    private static func rule(
        _ id: String, _ type: EntityType, _ form: NameShapeRule.Form, _ words: [String], kind: String = ""
    ) -> NameShapeRule {
        NameShapeRule(id: id, type: type, form: form, kind: kind, words: words)
    }
}
