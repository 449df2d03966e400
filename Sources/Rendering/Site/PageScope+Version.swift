import Model

extension PageScope {
    /// The date of the newest article: as stated, or else as worked out; `nil` where no article has any that is clear.
    var newest: DateItem? {
        if let stated = site.version.newest { return DateItem(stated, wording: wording) }
        return index.newestInferred.map { DateItem(site.archive.documents[$0].publication, wording: wording) }
    }

    /// `"0123456789ab, bài mới nhất 12/7/2019"`.
    var versionWords: String {
        let digest = site.version.digest
        guard let newest else { return digest }
        let date = newest.shown + (newest.note.map { " (\($0))" } ?? "")
        return wording.text(.citationVersion, ["version": digest, "date": date])
    }
}
