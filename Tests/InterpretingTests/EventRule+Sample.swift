import Model

extension [EventRule] {
    /// A rule for each of a few types.
    static var sample: [EventRule] {
        [.delivery, .buying, .signing, .sanction, .threat, .criticism, .talks, .meeting, .refusal]
    }
}

extension EventRule {
    static let delivery = EventRule(
        "delivery-hand-over", .delivery, ["bàn giao", "chuyển giao", "cấp"],
        [
            .weapon: [.object, .context], .supplier: [.subject, .owner, .origin],
            .recipient: [.after(["cho", "tới"])],
        ], needs: [.weapon])

    static let buying = EventRule(
        "contract-buy", .contract, ["mua"],
        [
            .weapon: [.object, .context], .supplier: [.owner, .origin], .recipient: [.subject],
            .endUser: [.purpose(["cho"])],
        ], needs: [.recipient, .weapon])

    static let signing = EventRule(
        "contract-sign", .contract, ["ký hợp đồng", "ký"],
        [.weapon: [.object], .supplier: [.after(["với"])], .recipient: [.subject]], needs: [.recipient])

    static let sanction = EventRule(
        "sanction-punish", .sanction, ["trừng phạt"], [.actor: [.subject], .target: [.object, .after(["đối với"])]],
        needs: [.actor])

    static let threat: EventRule = {
        var rule = EventRule(
            "threat-threaten", .threat, ["đe dọa"], [.actor: [.subject], .target: [.object]], needs: [.actor])
        rule.coversObject = true
        rule.isSpeechAct = true
        return rule
    }()

    static let criticism: EventRule = {
        var rule = EventRule(
            "criticism-blame", .criticism, ["chỉ trích"], [.actor: [.subject], .target: [.object]], needs: [.actor])
        rule.isSpeechAct = true
        return rule
    }()

    static let talks = EventRule(
        "negotiation-talk", .negotiation, ["đàm phán"],
        [.participant: [.between, .subject, .after(["với"])], .weapon: [.object]], needs: [.participant, .participant])

    static let meeting: EventRule = {
        var rule = EventRule(
            "meeting-meet", .meeting, ["cuộc gặp"],
            [.participant: [.between, .after(["với"]), .main], .place: [.after(["tại"])]], needs: [.participant])
        rule.isNoun = true
        return rule
    }()

    static let refusal = EventRule(
        "refusal-sell", .refusal, ["không bán"], [.actor: [.subject], .target: [.after(["cho"])], .weapon: [.object]],
        needs: [.actor])

    init(
        _ id: String, _ type: EventType, _ triggers: [String], _ roles: [EventRole: [RoleSlot]] = [:],
        needs: [EventRole] = []
    ) {
        self.init(id: id, type: type)
        self.triggers = triggers
        self.roles = roles
        self.needs = needs
    }
}
