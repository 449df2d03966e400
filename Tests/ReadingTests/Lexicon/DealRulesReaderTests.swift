import Model
import Testing

@testable import Reading

@Suite struct DealRulesReaderTests {
    @Test func readsWordsFiguresAndExamples() {
        let text = """
            batch_units: [lô, trung đoàn]
            ordinals: {1: [đầu tiên], 2: [thứ hai, thứ 2]}
            partial: [bắt đầu tiếp nhận]
            days_apart: {other: 3, contract: 31}
            single: [contract]
            families: {kornet-d: kornet-em}
            examples: [{text: "Lô thứ hai đến.", says: batch 2}, {text: "S-400 đến.", says: ""}]
            """
        let (rules, diagnostics) = DealRulesReader.read(Array(text.utf8), path: "deals.yml")
        #expect(diagnostics == [])
        #expect(rules.batchUnits == ["lô", "trung đoàn"])
        #expect(rules.ordinals == [1: ["đầu tiên"], 2: ["thứ hai", "thứ 2"]])
        #expect(rules.partial == ["bắt đầu tiếp nhận"])
        #expect(rules.daysApart == 3 && rules.daysApartByType == [.contract: 31])
        #expect(rules.single == [.contract])
        #expect(rules.families == [EntityID(.weapon, "kornet-d"): EntityID(.weapon, "kornet-em")])
        #expect(rules.examples.map(\.reading) == ["batch 2", ""])
    }

    @Test(arguments: [
        ("lot: [a]", "deals.yml:1:1: error: unknown key 'lot'; did you mean 'lots'? [unknown-key]"),
        ("ordinals: {hai: [b]}", "deals.yml:1:17: error: ordinal 'hai'; expected a number from 1 [bad-number]"),
        (
            "days_apart: {contract: soon}",
            "deals.yml:1:24: error: days between two dates; expected a number from 0 [bad-number]"
        ),
        (
            "single: [contrat]",
            "deals.yml:1:10: error: unknown type of event 'contrat'; did you mean 'contract'? [unknown-type]"
        ),
        ("families: a", "deals.yml:1:11: error: text 'a'; expected lines such as 'contract: 31' [wrong-type]"),
    ])
    func reportsWhatCannotBeRead(_ text: String, _ message: String) {
        let diagnostics = DealRulesReader.read(Array(text.utf8), path: "deals.yml").diagnostics
        #expect(diagnostics.map(\.description) == [message])
    }

    @Test func reportsFamiliesOfWeaponsThatNobodyKnows() {
        let read = DealRulesReader.read(
            Array("families: {f-16v: f-16, f-16w: f-16}".utf8), path: "deals.yml",
            weapons: [EntityID(.weapon, "f-16"), EntityID(.weapon, "f-16v")])
        #expect(
            read.diagnostics.map(\.description) == [
                "deals.yml:1:32: error: unknown weapon 'f-16w'; expected the id of a row of the lexicon [unknown-id]"
            ])
        #expect(read.rules.families.count == 1)
    }
}
