import Model
import Testing

@testable import Interpreting

@Suite struct ModalityReaderTests {
    @Test(arguments: [
        ("Ấn Độ mua S-400.", Modality.actual), ("Ấn Độ đã mua S-400.", .actual), ("Ấn Độ sẽ mua S-400.", .planned),
        ("Ấn Độ có kế hoạch mua S-400.", .planned), ("Ấn Độ có thể mua S-400.", .possible),
        ("Ấn Độ chưa mua S-400.", .denied), ("Ấn Độ chưa từng mua S-400.", .denied),
        // Side by side, the least real word counts.
        ("Ấn Độ có thể đã mua S-400.", .possible), ("Ấn Độ có thể sẽ mua S-400.", .possible),
        ("Ấn Độ không muốn mua S-400.", .denied), ("Ấn Độ muốn tiếp tục mua S-400.", .possible),
        ("Nga hy vọng Ấn Độ sẽ mua S-400.", .possible),
        // A word within a longer one, or in another clause, says nothing.
        ("Ấn Độ không chỉ mua S-400.", .actual), ("Mỹ không vui, Ấn Độ mua S-400.", .actual),
        ("Mỹ muốn F-35 và Ấn Độ sẽ mua S-400.", .planned),
        // A word that stands alone before a joining word, or opens a clause, says nothing of the verb.
        ("Ấn Độ quyết định và mua S-400.", .actual), ("Mỹ vội nên Ấn Độ sẽ mua S-400.", .planned),
        ("Ấn Độ nên mua S-400.", .possible),
        // What is planned stands in no condition; but its main clause hangs on it.
        ("Ấn Độ bán nếu giá hợp lý và sẽ mua S-400.", .planned), ("Nếu giá hợp lý, Ấn Độ sẽ mua S-400.", .possible),
        // A condition makes all of its clause possible.
        ("Nếu Ấn Độ mua S-400, Mỹ sẽ giận.", .possible),
        // A longer word that opens a clause says how real the clause is.
        ("Nga mong rằng Ấn Độ mua S-400.", .possible), ("Nga mong rằng tin về Mỹ và Ấn Độ mua S-400.", .actual),
        // What comes later than something planned is planned.
        ("Nga sẽ chờ trước khi Ấn Độ mua S-400.", .planned), ("Nga đã chờ trước khi Ấn Độ mua S-400.", .actual),
        // So is what comes together with it: behind it where a plain "sẽ" says so, or before it.
        ("Nga sẽ vui khi Ấn Độ mua S-400.", .planned), ("Nga muốn tới khi Ấn Độ mua S-400.", .actual),
        ("Khi Ấn Độ mua S-400, Mỹ sẽ giận.", .planned), ("Khi Ấn Độ mua S-400, Mỹ giận.", .actual),
        ("Khi Ấn Độ mua S-400, Mỹ nói sẽ giận.", .actual),
        // What is planned goes on across a comma and a joining word, what is denied of another verb does not.
        ("Ấn Độ sẽ bàn giao F-35, mua S-400.", .planned), ("Ấn Độ chưa bàn giao F-35, mua S-400.", .actual),
        ("Ấn Độ sẽ nhờ Mỹ giúp và mua S-400.", .planned), ("Ấn Độ không hợp với NATO của Mỹ và mua S-400.", .actual),
        // A question leaves it open, unless it asks for something else or takes it for granted.
        ("Ấn Độ mua S-400?", .possible), ("Ấn Độ chưa mua S-400?", .denied), ("Vì sao Ấn Độ mua S-400?", .actual),
        ("Mỹ giận khi Ấn Độ mua S-400?", .actual), ("Ấn Độ mua S-400, Mỹ giận?", .actual),
        // What something is done for is meant, unless money was spent for it.
        ("Ấn Độ tới Nga để mua S-400.", .planned), ("Ấn Độ chi {2 tỷ USD=USD} để mua S-400.", .actual),
        ("Ấn Độ muốn tới Nga để mua S-400.", .possible), ("Ấn Độ không tới Nga để mua S-400.", .possible),
    ])
    func tellsWhetherItHappened(_ text: String, _ modality: Modality) {
        #expect(EventText(text).read().filter { $0.type == .contract }.map(\.modality) == [modality])
    }

    @Test(arguments: [
        ("Ấn Độ muốn mua S-400.", Modality.actual), ("Ấn Độ không muốn mua S-400.", .denied),
        ("Ấn Độ có thể muốn mua S-400.", .possible),
    ])
    func leavesTheRulesOwnWordsToTheRule(_ text: String, _ modality: Modality) {
        var wish = EventRule("interest-wish", .interest, ["mua"], [.recipient: [.subject]])
        wish.after = ["muốn"]
        wish.modality = .actual
        #expect(EventText(text).read(by: [wish]).map(\.modality) == [modality])
    }

    @Test func letsAWishWeakenWhatIsUndone() {
        var back = EventRule("exclusion-return", .exclusion, ["trở lại"], [.target: [.subject]])
        back.modality = .denied
        #expect(
            EventText("Ấn Độ trở lại.¦ Ấn Độ muốn trở lại.").read(by: [back]).map(\.modality) == [.denied, .possible])
    }

    /// "Mỹ sẽ không bán": the trigger "không bán" leaves the "sẽ" of "sẽ không".
    @Test func cutsAWordThatEndsWithinTheTrigger() {
        #expect(EventText("Mỹ sẽ không bán F-35 cho Nga.").events().first?.hasPrefix("refusal planned") ?? false)
    }

    @Test func holdsForAJoinedVerbToo() {
        #expect(EventText("Ấn Độ sẽ mua S-400 và bàn giao Su-35.").read().map(\.modality) == [.planned, .planned])
    }

    /// "đề nghị" names the request and says nothing of the refusal.
    @Test func leavesTheWordOfAnotherEventToThatEvent() {
        let request = EventRule("request-buy", .request, ["đề nghị mua"], [.recipient: [.subject]])
        let events = EventText("Ấn Độ đề nghị mua S-400 và trừng phạt Nga.").read(by: [request, .sanction])
        #expect(events.map(\.modality).last == .actual)
    }

    @Test func keepsTheModalityOfANoun() {
        var signed = EventRule("contract-signed", .contract, ["hợp đồng"], [.weapon: [.object]])
        signed.isNoun = true
        signed.modality = .actual
        #expect(EventText("Ấn Độ có thể bỏ hợp đồng S-400.").read(by: [signed]).map(\.modality) == [.actual])
    }

    @Test func deniesWhatASpeakerDenies() {
        let text = EventText("Nga im lặng.¦ Ông ⟨person/putin bác bỏ: Ấn Độ mua S-400⟩.")
        #expect(text.read().map(\.modality) == [.actual])
        #expect(text.denied.read().map(\.modality) == [.denied])
    }
}

private extension EventText {
    /// The same, where every claim is what its speaker denies.
    var denied: EventText {
        EventText(
            ResolvedDocument(
                document: resolved.document, mentions: resolved.mentions,
                attributions: resolved.attributions.map {
                    Attribution(chain: $0.chain, claim: $0.claim, cue: $0.cue, isDenial: true, rule: $0.rule)
                }))
    }
}
