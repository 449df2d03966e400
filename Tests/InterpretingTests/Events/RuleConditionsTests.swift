import Model
import Testing

@testable import Interpreting

@Suite struct RuleConditionsTests {
    @Test(arguments: [
        (RuleConditions.Failure.with, "hợp đồng", "Ấn Độ mua một hợp đồng.", "Ấn Độ mua S-400, một hợp đồng."),
        // The words of a figure count too.
        (.with, "usd", "Ấn Độ mua {2 tỷ USD=USD}.", "Ấn Độ mua {2 tỷ EUR=EUR}."),
        (.with, "tiêm kích", "Ấn Độ mua {36 |tiêm kích}.", "Ấn Độ mua."),
        // An insertion of a figure doesn't end the clause.
        (.with, "dầu", "Ấn Độ mua, trị giá {2 tỷ USD=USD}, dầu.", "Ấn Độ mua, theo tin này, dầu."),
        (.without, "dầu", "Ấn Độ mua khi dầu rẻ.", "Ấn Độ mua dầu."),
        (.withBefore, "hợp đồng", "Một hợp đồng lớn Ấn Độ mua.", "Khi có hợp đồng, vì Ấn Độ mua."),
        (.after, "muốn", "Ấn Độ muốn {năm 2020=2020} mua.", "Ấn Độ mua."),
        (.before, "sắm", "Ấn Độ mua {năm 2020=2020} sắm.", "Ấn Độ mua."),
        (.neverAfter, "chợ", "Ấn Độ mua.", "Ấn Độ chợ đã mua."), (.neverBefore, "dầu", "Ấn Độ mua.", "Ấn Độ mua dầu."),
    ])
    func holdsInOneTextAndNotInTheOther(
        _ condition: RuleConditions.Failure, _ word: String, _ holds: String, _ fails: String
    ) {
        var rule = EventRule("contract-buy", .contract, ["mua"], [.recipient: [.subject]])
        switch condition {
        case .with: rule.with = [word]
        case .without: rule.without = [word]
        case .withBefore: rule.withBefore = [word]
        case .after: rule.after = [word]
        case .before: rule.before = [word]
        case .neverAfter: rule.neverAfter = [word]
        case .neverBefore: rule.neverBefore = [word]
        }
        #expect(EventText(holds).events(by: [rule]).count == 1)
        #expect(EventText(fails).events(by: [rule]) == [])
    }
}
