extension InterpretedDocument {
    /// When it was published: what the keeper states, else what was found out.
    package var publication: PublicationDate {
        guard let date = document.fields.date else { return resolved.publication }
        let stated = EDTFDate(date)
        return PublicationDate(date: stated, range: stated.days, basis: .document)
    }

    /// When the paragraph with this number was published: for a digest its own date, else that of the document.
    package func publication(ofParagraph number: Int) -> PublicationDate {
        guard document.kind == .digest else { return publication }
        guard resolved.paragraphDates.indices.contains(number) else { return .unknown }
        return resolved.paragraphDates[number]
    }
}
