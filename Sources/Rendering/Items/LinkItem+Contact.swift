import Model

extension LinkItem {
    /// Whom to tell of errors, as the keeper states it: an address of mail or of a page becomes a link.
    init(contact: String) {
        let isMail = contact.split(separator: "@").count == 2 && !contact.contains { " <>\"?&/:".contains($0) }
        self.init(label: contact, href: isMail ? "mailto:\(contact)" : WebAddress(contact)?.value)
    }
}
