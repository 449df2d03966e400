import Extracting
import LexiconSamples
import Model
import Testing

/// What ambiguous names mean by the words beside them; brackets stand round what is read.
@Suite struct NameJudgeTests {
    static let rules = [
        NameRule(
            "country-usually", .country, ["Nga", "Mỹ", "Pháp", "Nhật"], alone: true,
            before: ["chế tạo", "ký hợp đồng"], neverAfter: ["ca sĩ", "phố"], neverBefore: ["luật", "phẩm", "chế"],
            neverOpening: ["ký", "nhân"]),
        NameRule(
            "country-with-cue", .country, ["Anh", "Đức", "Ý", "Áo"], inside: true, after: ["tại", "giữa"],
            before: ["tuyên bố", "sẽ"], neverAfter: ["tiếng", "ông", "anh"], neverBefore: ["hùng", "kiến", "giáp"]),
        NameRule(
            "country-after-full-name", .country, ["Thổ", "Việt", "Trung", "Ấn"], fullName: true, after: ["quân đội"],
            neverAfter: ["lãnh", "ông", "miền"], neverBefore: ["tướng", "tâm"]),
        NameRule("country-pair", .country, ["Tàu"], after: ["thủ tướng"]),
        NameRule("surname-of-many", .person, ["Johnson"], fullName: true, neverAfter: ["bin"]),
        NameRule("surname", .person, alone: true),
        NameRule(
            "organisation-word", .organisation, ["Sputnik", "Thành Đô"], after: ["theo"], before: ["đưa tin", "(Nga)"]),
        NameRule("organisation-default", .organisation, alone: true),
        NameRule(
            "weapon-beside-class", .weapon, fullName: true, near: ["tên lửa", "tàu ngầm"], neverAfter: ["công viên"]),
    ]
    static let lexicon = SampleLexicon.make(
        """
        country/ru: Nga?
        country/us: Hoa Kỳ, Mỹ?
        country/fr: Pháp?
        country/jp: Nhật?, Nhật Bản
        country/gb: Anh?
        country/de: Đức?
        country/it: Ý?
        country/at: Áo?, Viên^
        country/tr: Thổ?, Thổ~, Ankara^
        country/vn: Việt?, Việt~
        country/cn: Trung Quốc, Trung?, Trung~, Tàu?
        country/in: Ấn?, Ấn~
        country/xx: Nhà nước?
        weapon/patriot (hệ thống phòng không): Patriot?
        weapon/type-094: Jin
        weapon/s-400: S-400
        person/boris-johnson: Boris Johnson, Johnson?
        person/donald-trump: Donald Trump, Trump?
        person/salman: Nhà vua Salman
        organisation/sputnik: Sputnik?
        organisation/chengdu: Thành Đô?
        organisation/the-times: The Times, Times?
        organisation/afp: AFP?
        place/asia: Asia
        place/san-francisco: San Francisco
        """, context: .sample(rules))
    static let extractor = Extractor(lexicon)

    @Test(arguments: [
        "[Nga] và [Mỹ] ký", "[Pháp] bán", "Pháp luật", "Mỹ phẩm", "Nhật ký của lính",
        "Vụ Pháp chế", "[Pháp] chế tạo", "do [Pháp] chế tạo", "“Nhật ký” hay", "cuốn “Nhật ký”", "[Nga]: Nhật ký",
        "phía [Nhật] ký", "[Nhật] ký hợp đồng", "nước [Mỹ] nhân", "Mỹ nhân", "[Nhật], [Mỹ] ký", "ca sĩ Nga",
        "nước [Mỹ]",
        "“[Nga]”",
        "Tuấn Nga", "Mỹ Linh", "Thúy Nga", "[Nhật Bản]", "của [Nga].",
    ])
    func readsNamesThatStandAlone(_ marked: String) { expect(marked) }

    @Test(arguments: [
        "phố Nhật Tảo", "đường Nhật Tảo", "sân Mỹ Đình", "Tổng thống [Mỹ] Lý", "[Mỹ] [Hoa Kỳ]", "tại Đức Thọ",
        "[Mỹ] La-tinh",
    ])
    func takesNoStreetForACountry(_ marked: String) { expect(marked) }

    @Test(arguments: [
        "Anh nói", "Ý kiến", "Áo giáp", "Đức ở nhà", "Anh hùng", "Tuấn Anh", "Văn Đức", "tiếng Anh", "ông Đức",
        "Anh và vợ",
        "Anh John nói", "Hôm nay, Anh nói",
    ])
    func leavesCommonWordsAlone(_ marked: String) { expect(marked) }

    @Test(arguments: [
        "Tại [Anh]", "giữa [Anh] và [Đức]", "[Đức] sẽ bán", "[Anh] tuyên bố", "cảnh sát [Anh] bắt", "gọi [Ý] là bạn",
        "phía [Áo]",
        "đồng cấp [Anh] Michael Fallon", "[Anh], [Pháp] và [Đức]", "[Nga], [Anh]", "[Pháp] hoặc [Ý]", "[Mỹ]-[Anh]",
    ])
    func readsCountriesByTheirCues(_ marked: String) { expect(marked) }

    @Test(arguments: [
        "quân đội [Thổ] đến", "[Nga]-[Thổ]", "[Nga] - [Thổ]", "[Trung]-[Ấn]", "[Mỹ] – [Trung]", "lãnh thổ",
        "Trung tướng", "Trung tâm",
        "miền Trung - Ảnh: AP", "Việt Anh", "ông Việt",
    ])
    func readsShortFormsInPairs(_ marked: String) { expect(marked) }

    @Test(arguments: ["Tàu Seaman Guard", "thủ tướng [Tàu]"])
    func asksForACueWhereNothingElseSpeaks(_ marked: String) { expect(marked) }

    @Test func readsNothingThatNoRuleSpeaksFor() { expect("Nhà nước") }

    @Test(arguments: [
        "[Trump] nói", "ông [Trump]", "Ivanka Trump", "Bruce Johnson", "John J. Trump", "Trump Organization",
        "Thủ tướng [Johnson]",
        "Thủ tướng [Mỹ] [Johnson]", "Mohamed bin Johnson", "[Boris Johnson]", "tàu USS Trump", "Nhà vua [Salman]",
        "[Salman]",
    ])
    func readsSurnames(_ marked: String) { expect(marked) }

    @Test(arguments: [
        "Theo [Sputnik], giá", "“Theo [Sputnik]", "(Theo [Sputnik])", "[Sputnik] đưa tin", "[Sputnik] ([Nga])",
        "Sputnik V", "tờ [Sputnik]", "tập đoàn [Thành Đô]", "Thành Đô", "[AFP]", "Los Angeles Times",
        "Japan Times", "[The Times]", "tờ [Times]", "Asia Times",
    ])
    func readsOrganisations(_ marked: String) { expect(marked) }

    @Test(arguments: ["[Asia]", "[San Francisco]", "tàu USS San Francisco", "Theo Asia Times"])
    func leavesPartsOfLongerNamesAlone(_ marked: String) { expect(marked) }

    @Test(arguments: [
        "tên lửa [Patriot]", "[Patriot] là tên lửa", "công viên Patriot có tên lửa", "tàu ngầm [Jin]", "lớp [Jin]",
        "[S-400]",
    ])
    func readsWeaponsBesideTheirClass(_ marked: String) { expect(marked) }

    @Test(arguments: ["[Viên] họp", "Tại [Viên]", "ca sĩ Từ Hy Viên", "[Ankara]", "Pretty Ankara"])
    func readsCapitals(_ marked: String) { expect(marked) }

    /// What each kind of evidence is called in explanations.
    @Test(arguments: [
        ("Nga bán", "country-usually"), ("nước Nga", "country-usually:lead"), ("Tại Anh", "country-with-cue:after"),
        ("Anh sẽ đi", "country-with-cue:before"), ("Anh, Nga", "country-with-cue:list"),
        ("Nhật ký hợp đồng", "country-usually:before"),
        ("tên lửa Patriot", "weapon-beside-class:near"),
        ("Patriot", "weapon-beside-class:full-name"), ("Nhà vua Salman", "led-name"), ("Ankara", "capital"),
        ("Asia", "name"),
    ])
    func namesTheRuleThatDecided(_ text: String, _ rule: String) {
        let names = Self.extractor.extract(MarkedText(text).document).names
        #expect(names.first?.readings.first?.rule == rule)
    }

    @Test func marksWhatTheWholeDocumentDecides() {
        let names = Self.extractor.extract(MarkedText("Johnson, Patriot và ông Jin").document).names
        #expect(names.map { $0.readings.map(\.needsFullName) } == [[true], [true], [true]])
    }

    private func expect(_ marked: String, sourceLocation: SourceLocation = #_sourceLocation) {
        #expect(MarkedText(marked).marked(by: Self.extractor) == marked, sourceLocation: sourceLocation)
    }
}
