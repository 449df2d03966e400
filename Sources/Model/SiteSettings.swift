/// What the keeper states about the whole archive, in `sitegen.yml`; everything has a default.
package struct SiteSettings: Hashable, Sendable {
    /// Shown in the head of every page; `nil` takes the words of the string table.
    package var title: String?
    package var description: String?
    /// The address under which the site is published, with a final slash; `nil` when it may stand anywhere.
    package var baseURL: String?
    package var contact: String?
    package var author: String?
    package var licence: String?
    /// What articles without a setting of their own allow.
    package var publish: PublishPolicy

    package init(publish: PublishPolicy = .full) {
        self.publish = publish
    }
}
