import Model

/// Decides whether a capital's name means the government or the city.
///
/// `"Ankara đã thanh toán"` is the government, `"phóng viên tại Ankara"` the city, `"bàn giao tới Ankara"` the
/// government again. Of 58 capitals in the first five articles 54 are governments, so that is what is read where no
/// word says otherwise.
struct CapitalReader: Sendable {
    private let cityCues: PhraseSet
    private let governmentCues: PhraseSet

    init(_ context: NameContext) {
        cityCues = PhraseSet(context.cityCues)
        governmentCues = PhraseSet(context.governmentCues)
    }

    func mention(of name: NameMatch, capital: NameReading, surroundings: Surroundings) -> Mention {
        let start = name.span.start
        let isCity = cityCues.stands(before: start, in: surroundings)
            && !governmentCues.stands(before: start, in: surroundings)
        if isCity, let city = name.readings.first(where: { $0.entity.type == .place }) {
            return Mention(span: name.span, entity: city.entity, isMetonym: false, rule: "capital:city")
        }
        if name.readings.contains(where: { $0.entity == capital.entity && $0.use == .plain }) {
            return Mention(span: name.span, entity: capital.entity, isMetonym: false, rule: "name")
        }
        return Mention(span: name.span, entity: capital.entity, isMetonym: true, rule: "capital:government")
    }
}
