import Model
import Testing

@testable import Reading

@Suite struct EventRulesReaderTests {
    @Test func readsEveryPartOfARule() throws {
        let (rules, diagnostics) = read(
            """
            type: contract
            roles:
              weapon: [object, context]
              supplier: ["của|từ", owner, origin]
              recipient: [subject]
            rules:
              - id: contract-sign
                triggers: [ký]
                with: [hợp đồng]
                without: [dầu]
                with_before: [tiêm kích]
                after: [đã]
                before: [kết]
                never_after: [chữ]
                never_before: [tên]
                needs: [recipient]
                noun: true
                speech_act: true
                covers_object: true
                modality: planned
                roles:
                  recipient: [between, main, speaker, clause, sentence]
                  end-user: ["purpose cho|tới"]
                examples:
                  - text: Nga ký.
                    events: [contract actual recipient=country/ru]
                  - Nga không ký.
            """)
        #expect(diagnostics == [])
        var rule = EventRule(id: "contract-sign", type: .contract)
        rule.triggers = ["ký"]
        rule.with = ["hợp đồng"]
        rule.without = ["dầu"]
        rule.withBefore = ["tiêm kích"]
        rule.after = ["đã"]
        rule.before = ["kết"]
        rule.neverAfter = ["chữ"]
        rule.neverBefore = ["tên"]
        rule.needs = [.recipient]
        rule.isNoun = true
        rule.isSpeechAct = true
        rule.coversObject = true
        rule.modality = .planned
        rule.roles = [
            .weapon: [.object, .context], .supplier: [.after(["của", "từ"]), .owner, .origin],
            .recipient: [.between, .main, .speaker, .clause, .sentence], .endUser: [.purpose(["cho", "tới"])],
        ]
        rule.examples = [
            EventExample(
                text: "Nga ký.", events: ["contract actual recipient=country/ru"], position: at(25, 9)),
            EventExample(text: "Nga không ký.", events: [], position: at(27, 9)),
        ]
        #expect(rules == [rule])
    }

    @Test(arguments: problems)
    func reportsWhatItCannotUse(_ text: String, _ problem: String) {
        #expect(read(text).diagnostics.map(\.description) == [problem])
    }

    private static let types = EventType.allCases.map(\.rawValue).joined(separator: ", ")

    private static let problems: [(String, String)] = [
        (
            "type: contrakt",
            "contract.yml:1:7: error: file without a type; expected 'type:' one of \(types); file left out [bad-type]"
        ),
        (
            "type: delivery",
            "contract.yml:1:7: error: type 'delivery' in the file of another; expected 'delivery.yml'; file left out "
                + "[bad-type]"
        ),
        (
            "type: contract\nrules: [{id: sign, triggers: [ký]}]",
            "contract.yml:2:14: error: rule without an id of its type; expected 'id: contract-…'; rule left out "
                + "[bad-rule]"
        ),
        (
            "type: contract\nrules: [{id: contract-a}]",
            "contract.yml:2:9: error: rule 'contract-a' without triggers; expected 'triggers: [bàn giao]'; rule left "
                + "out [bad-rule]"
        ),
        (
            "type: contract\nrules: [{id: contract-a, triggers: [ký]}, {id: contract-a, triggers: [kí]}]",
            "contract.yml:2:48: error: rule 'contract-a' stands at contract.yml:2:14 too; expected each id once; rule "
                + "left out [repeated-rule]"
        ),
        (
            "type: contract\nrules: [{id: contract-a, triggers: [ký], needs: [actor]}]",
            "contract.yml:2:50: error: unknown role 'actor' of contract; expected one of supplier, recipient, "
                + "participant, weapon, end-user [unknown-role]"
        ),
        (
            "type: contract\nrules: [{id: contract-a, triggers: [ký], modality: plannd}]",
            "contract.yml:2:52: error: unknown modality 'plannd'; did you mean 'planned'? [bad-modality]"
        ),
        (
            "type: contract\nroles: {weapon: [objekt]}",
            "contract.yml:2:18: error: unknown place 'objekt' of a role; did you mean 'object'? [unknown-slot]"
        ),
        (
            "type: contract\nroles: {wepon: [object]}",
            "contract.yml:2:9: error: unknown key 'wepon'; did you mean 'weapon'? [unknown-key]"
        ),
        (
            "type: contract\nrules: [{id: contract-a, triggers: [ký], examples: [{text: Nga ký.}]}]",
            "contract.yml:2:53: error: example without a text or events; expected 'text: …' and 'events: […]', or a "
                + "text alone; example left out [bad-example]"
        ),
    ]

    private func read(_ text: String) -> (rules: [EventRule], diagnostics: [Diagnostic]) {
        EventRulesReader.read(Array(text.utf8), path: "contract.yml")
    }

    private func at(_ line: Int, _ column: Int) -> SourcePosition {
        SourcePosition(path: "contract.yml", line: line, column: column)
    }
}
