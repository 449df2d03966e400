import Model

extension SpeechRules {
    /// Words enough for the tests.
    package static func sample() -> SpeechRules {
        SpeechRules(
            rules: [
                SpeechRule(
                    id: "says", kind: .says, cues: ["cho biết", "nói", "nói thêm", "tuyên bố", "cho rằng"],
                    neverAfter: ["không", "một", "dẫn"], neverBefore: ["chung", "chiến tranh"]),
                SpeechRule(id: "says-with-sign", kind: .says, cues: ["viết", "giải thích"], needsSign: true),
                SpeechRule(id: "denies", kind: .denies, cues: ["bác bỏ"], neverBefore: ["dự luật"]),
                SpeechRule(
                    id: "according-to", kind: .accordingTo, cues: ["theo"], neverAfter: ["tiếp"],
                    neverBefore: ["đó", "kế hoạch"]),
                SpeechRule(id: "quotes", kind: .quotes, cues: ["dẫn lời", "dẫn"], neverBefore: ["đầu"]),
                SpeechRule(id: "points-back", kind: .pointsBack, cues: ["đây là khẳng định"]),
            ],
            words: [
                .pronoun: ["ông này"], .organisationPronoun: ["hãng tin này"], .firstPerson: ["chúng tôi", "tôi"],
                .honorific: ["ông", "bà"], .government: ["chính phủ", "phía", "chính quyền"],
                .office: ["tổng thống", "ngoại trưởng", "bộ trưởng quốc phòng", "đại sứ", "giám đốc"],
                .aide: ["người phát ngôn", "cố vấn"],
                .unnamed: ["quan chức", "chuyên gia", "truyền thông", "nhà phân tích"],
                .report: ["nguồn tin", "thông báo"], .organisationLead: ["hãng tin"], .quantifier: ["một", "các"],
                .genitive: ["của", "thuộc"], .aspect: ["đã", "sẽ", "cũng", "còn"],
                .adverb: ["ngày", "hôm qua", "tuần trước"],
                .preposition: ["trong", "với", "tại", "về"], .conjunction: ["khi", "sau khi", "khiến"],
                .contrast: ["nhưng", "song"], .junction: ["và"], .withholding: ["không tiết lộ"], .particle: ["rằng"],
                .filler: ["thêm", "việc", "thông tin"], .passive: ["được"],
            ])
    }
}
