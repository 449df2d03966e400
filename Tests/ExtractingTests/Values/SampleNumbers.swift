import Model

@testable import Extracting

/// Few words of each kind, enough to show how figures are read.
enum SampleNumbers {
    static let rules: NumberRules = {
        var rules = NumberRules()
        rules.digits = ["một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"].enumerated().map {
            NumberRules.NumberWord(text: $1, number: $0 + 1)
        }
        rules.digitsBehindTens = [
            NumberRules.NumberWord(text: "mốt", number: 1), NumberRules.NumberWord(text: "lăm", number: 5),
        ]
        rules.yearWords = ["năm"]
        rules.yearWordCues = ["mỗi"]
        rules.articles = ["một"]
        rules.tenWords = ["mười"]
        rules.tensWords = ["mươi"]
        rules.zeroTens = ["linh"]
        rules.magnitudes = [("chục", 10), ("trăm", 100), ("nghìn", 1000), ("triệu", 1_000_000), ("tỷ", 1_000_000_000)]
            .map { NumberRules.NumberWord(text: $0.0, number: $0.1) }
        rules.halvesBefore = ["nửa"]
        rules.halvesBehind = ["rưỡi"]
        rules.qualifiers = [
            NumberRules.Qualifier(text: "khoảng", meaning: .approximately),
            NumberRules.Qualifier(text: "hơn", meaning: .moreThan),
            NumberRules.Qualifier(text: "trên", meaning: .moreThan, least: 10),
            NumberRules.Qualifier(text: "lên tới", meaning: .atMost, isOutside: true),
        ]
        rules.rangeJoints = ["-", "đến"]
        rules.conversions = ["(", "tương đương"]
        rules.counted = ["tàu ngầm", "tiêm kích"]
        rules.classifiers = ["chiếc", "tàu"]
        rules.uncounted = ["tàu cá", "ô tô"]
        rules.neverAfter = ["số", "tháng"]
        rules.neverNamingAfter = ["đề án"]
        rules.afterAllTheSame = ["trong số"]
        rules.neverBefore = ["/"]
        rules.yearCues = ["năm"]
        rules.currencies = [
            currency("USD", "us", ["USD", "đô la"], before: ["$", "US$"]),
            currency("INR", "in", ["rupee"]), currency("PKR", "pk", ["rupee"]),
            currency("THB", "th", ["baht"]), currency("VND", "vn", ["VND"], large: ["đồng"]),
        ]
        return rules
    }()

    static let words = ValueWords(rules)

    private static func currency(
        _ code: String, _ country: String, _ forms: [String], large: [String] = [], before: [String] = []
    ) -> Currency {
        Currency(
            code: code, country: EntityID(.country, country), forms: forms, largeForms: large, formsBefore: before)
    }
}
