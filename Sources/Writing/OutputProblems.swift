import Model
import Storage

// The messages of this stage, together so that they speak with one voice.

extension BuildError {
    static func isFile(_ folder: String) -> BuildError {
        BuildError(
            "output-is-file",
            "'\(folder)' isn't a folder; expected one to write the site into; move it or choose another with --output")
    }

    static func isLink(_ path: String) -> BuildError {
        BuildError(
            "output-is-link", "'\(path)' is a symbolic link; expected a folder; remove the link and build again")
    }

    static func locked(_ folder: String) -> BuildError {
        BuildError(
            "output-locked",
            "'\(folder)' is being written by another build; expected to be alone; wait until that has ended")
    }

    static func notWritable(_ folder: String, _ error: StorageError) -> BuildError {
        BuildError(
            "output-not-writable",
            "'\(folder)' can't be written; expected a folder with room in which files can be made; "
                + "mend the cause or choose another with --output",
            cause: error.description)
    }
}

extension Diagnostic {
    /// A file with other bytes, not in the manifest.
    static func foreignFile(_ place: String) -> Diagnostic {
        Diagnostic(
            .error, at: SourcePosition(path: place),
            "file that isn't sitegen's stands where a file of the site belongs; it stays; move it away and build again",
            id: "foreign-file")
    }

    /// A folder or device in the place of a file.
    static func noFile(_ place: String) -> Diagnostic {
        Diagnostic(
            .error, at: SourcePosition(path: place),
            "folder or device stands where a file of the site belongs; it stays; move it away and build again",
            id: "foreign-file")
    }

    /// A file in the place of a folder.
    static func noFolder(_ place: String) -> Diagnostic {
        Diagnostic(
            .error, at: SourcePosition(path: place),
            "file stands where the site needs a folder; it stays; move it away and build again", id: "foreign-file")
    }

    static func link(_ place: String) -> Diagnostic {
        Diagnostic(
            .error, at: SourcePosition(path: place),
            "symbolic link inside the output isn't followed; expected files and folders; remove the link and build again",
            id: "output-is-link")
    }

    static func reservedPath(_ place: String) -> Diagnostic {
        Diagnostic(
            .error, at: SourcePosition(path: place),
            "name is reserved and can't be a file of the site; rename the file that is to be published",
            id: "reserved-path")
    }

    /// A file to be removed that no longer has our bytes.
    static func editedFile(_ place: String) -> Diagnostic {
        Diagnostic(
            .warning, at: SourcePosition(path: place),
            "file was changed by hand since sitegen wrote it and is no longer of the site; it stays; "
                + "delete it if it isn't needed",
            id: "edited-file")
    }

    static func removalsPutOff(_ folder: String, count: Int) -> Diagnostic {
        Diagnostic(
            .warning, at: SourcePosition(path: folder),
            "removal put off for old files, \(count) in number; pages that can't be made again may link "
                + "to them; mend those pages and build again",
            id: "removals-put-off")
    }

    static func damagedManifest(_ path: String) -> Diagnostic {
        Diagnostic(
            .warning, at: SourcePosition(path: path),
            "damaged list of sitegen's files is made anew; files with the right bytes are taken over, "
                + "others are left where they are",
            id: "damaged-manifest")
    }
}
