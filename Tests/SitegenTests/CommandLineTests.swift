import Foundation
import Testing

/// The program as people run it: what it prints where, and how it ends.
@Suite(.timeLimit(.minutes(2))) struct CommandLineTests {
    @Test func tellsWhatItDoes() throws {
        let result = try Tool.run(["--help"])
        #expect(result.status == 0 && result.messages == "")
        for word in ["build (default)", "extract", "check", "seeds/", "public/", "Exit status", "sitegen [build]"] {
            #expect(result.output.contains(word), "--help lacks \(word)")
        }
        #expect(try Tool.run(["--version"]).output == "0.1.0\n")
    }

    @Test(arguments: [
        ("build", ["--output", "--templates", "--base-url"]), ("check", ["--templates"]), ("extract", ["<file>"]),
        ("explain", ["<article>", "--sentence"]),
    ])
    func tellsTheOptionsOfEachCommand(command: String, own: [String]) throws {
        let result = try Tool.run(["help", command])
        #expect(result.status == 0)
        let shared = [
            "--project", "--input", "--lexicon", "--own-lexicon", "--config", "--jobs", "--strict", "--quiet",
            "--verbose",
        ]
        for option in shared + own { #expect(result.output.contains(option), "\(command) lacks \(option)") }
    }

    @Test(arguments: [
        ["frobnicate"], ["--jobs", "0"], ["--jobs", "x"], ["--quiet", "--verbose"], ["--base-url", "example.org"],
        ["--outptu", "x"],
        ["extract", "--output", "x"], ["explain"], ["explain", "a", "--sentence", "3"], ["build", "--project"],
    ])
    func refusesWrongUsage(_ arguments: [String]) throws {
        let result = try Tool.run(arguments)
        #expect(result.status == 64 && result.output == "")
        #expect(result.messages.hasPrefix("Error: ") && result.messages.contains("--help"))
    }

    @Test func buildsAndSumsUp() throws {
        try TemporaryFolder.use { folder in
            try write("Nga giao S-400.", to: "\(folder)/seeds/a.txt")
            let result = try Tool.run(Tool.material, in: folder)
            #expect(result.status == 0 && result.messages == "")
            #expect(
                result.output == """
                    read     1 article
                    found    2 mentions of 1 country, 1 weapon, 0 people, 0 organisations, 0 places
                    wrote    17 pages: files 41 written, 0 unchanged, 0 removed
                    doubted  0 errors, 0 warnings, 0 notes

                    """)
            #expect(FileManager.default.fileExists(atPath: "\(folder)/public/countries/russia.html"))
            #expect(try Tool.run(Tool.material + ["--quiet"], in: folder).output == "")
        }
    }

    @Test func endsWithOneWhereThereWereErrorsAndBuildsTheRest() throws {
        try TemporaryFolder.use { folder in
            try write("Nga giao S-400.", to: "\(folder)/seeds/a.txt")
            try write("", to: "\(folder)/seeds/b.txt")
            let result = try Tool.run(["build", "--project", folder, "--quiet"] + Tool.material)
            #expect(result.status == 1 && result.output == "")
            #expect(
                result.messages
                    == "\(folder)/seeds/b.txt: error: no text to read; write the article or remove the file; "
                    + "no page made [empty-article]\n")
            #expect(FileManager.default.fileExists(atPath: "\(folder)/public/articles/a.html"))
        }
    }

    @Test func letsWarningsPassUnlessItIsStrict() throws {
        try TemporaryFolder.use { folder in
            try write("---\ntitel: x\n---\nNga giao S-400.", to: "\(folder)/seeds/a.md")
            #expect(try Tool.run(Tool.material, in: folder).status == 0)
            let strict = try Tool.run(Tool.material + ["--strict"], in: folder)
            #expect(strict.status == 1)
            #expect(
                strict.messages
                    == "seeds/a.md:2:1: warning: unknown field 'titel'; did you mean 'title'? [unknown-field]\n")
        }
    }

    @Test func showsNotesOnlyWhenItIsVerbose() throws {
        try TemporaryFolder.use { folder in
            try write("Nga giao S-400.", to: "\(folder)/seeds/a.txt")
            try write("x", to: "\(folder)/seeds/b.png")
            let brief = try Tool.run(Tool.material, in: folder)
            #expect(brief.messages == "" && brief.output.contains("1 note (--verbose shows them)"))
            let verbose = try Tool.run(Tool.material + ["--verbose"], in: folder)
            #expect(verbose.messages.hasPrefix("seeds/b.png: note: ") && !verbose.output.contains("--verbose"))
        }
    }

    @Test(arguments: [
        ([], "no folder 'seeds'", "[no-input]"), (["--project", "kho"], "no folder 'kho/seeds'", "[no-input]"),
        (["--input", "bai"], "lexicon file 'lexicon/entities/countries.csv'", "[no-lexicon]"),
        (["--input", "bai"] + Tool.lexicon, "templates folder 'templates'", "[no-templates]"),
        (["--config", "khac.yml"], "settings 'khac.yml': no such file", "[no-such-file]"),
        (["extract", "--input", "bai"], "lexicon file 'lexicon/entities/countries.csv'", "[no-lexicon]"),
        (["check"], "no folder 'seeds'", "[no-input]"),
    ])
    func saysWhyNothingCanBeBuilt(arguments: [String], message: String, id: String) throws {
        try TemporaryFolder.use { folder in
            try write("Nga giao S-400.", to: "\(folder)/bai/a.txt")
            let result = try Tool.run(arguments, in: folder)
            #expect(result.status == 1 && result.output == "")
            #expect(
                result.messages.hasPrefix("error: \(message)") && result.messages.hasSuffix("\(id)\n"),
                "\(result.messages)")
            #expect(!FileManager.default.fileExists(atPath: "\(folder)/public"))
        }
    }

    @Test func extractsTheFilesThatAreNamed() throws {
        try TemporaryFolder.use { folder in
            try write("Nga giao S-400.", to: "\(folder)/b.txt")
            try write("Mỹ bán F-35.", to: "\(folder)/a.txt")
            let result = try Tool.run(["extract", "b.txt", "a.txt", "c.txt"] + Tool.lexicon, in: folder)
            let lines = result.output.split(separator: "\n")
            #expect(lines.count == 2 && lines[0].contains("\"id\":\"a\"") && lines[1].contains("\"id\":\"b\""))
            #expect(
                result.status == 1 && result.messages == "c.txt: error: no such file; check the path [no-such-file]\n")
        }
    }

    @Test func explainsASentence() throws {
        try TemporaryFolder.use { folder in
            try write("Mỹ im lặng. Nga giao S-400.", to: "\(folder)/seeds/a.txt")
            let result = try Tool.run(["explain", "a", "--sentence", "s1-2"] + Tool.lexicon, in: folder)
            #expect(result.status == 0 && result.messages == "")
            #expect(result.output.hasPrefix("article   a (seeds/a.txt)\n"))
            #expect(result.output.contains("    s1-2      Nga giao S-400.\n      name      \"Nga\" → country/ru Nga\n"))
            #expect(!result.output.contains("s1-1"))
            let unknown = try Tool.run(["explain", "b"] + Tool.lexicon, in: folder)
            #expect(unknown.status == 1 && unknown.output == "")
            #expect(unknown.messages.hasPrefix("b: error: no such article in 'seeds'; did you mean 'a'?"))
        }
    }

    @Test func checksTheSeedsWithoutWriting() throws {
        try TemporaryFolder.use { folder in
            let arguments = ["check", "--input", Tool.root.appending(path: "seeds").path] + Tool.material
            let result = try Tool.run(arguments, in: folder)
            #expect(result.status == 0, "\(result.messages)")
            #expect(result.output.contains("nothing written"))
            #expect(!FileManager.default.fileExists(atPath: "\(folder)/public"))
        }
    }

    @Test func writesTheSameBytesInAnotherPlaceAndTime() throws {
        try TemporaryFolder.use { folder in
            let seeds = ["--input", Tool.root.appending(path: "seeds").path] + Tool.material
            let worlds = [
                "a": ["LC_ALL": "C", "TZ": "UTC"],
                "b": ["LC_ALL": "tr_TR.UTF-8", "LANG": "tr_TR.UTF-8", "TZ": "Asia/Ho_Chi_Minh"],
            ]
            for (name, environment) in worlds {
                let output = ["--output", "\(folder)/\(name)", "--quiet"]
                #expect(try Tool.run(seeds + output, in: folder, environment: environment).status == 0)
            }
            let paths = try FileManager.default.subpathsOfDirectory(atPath: "\(folder)/a").sorted()
            #expect(try FileManager.default.subpathsOfDirectory(atPath: "\(folder)/b").sorted() == paths)
            #expect(paths.count > 60)
            for path in paths {
                #expect(
                    FileManager.default.contentsEqual(atPath: "\(folder)/a/\(path)", andPath: "\(folder)/b/\(path)"))
            }
        }
    }

    private func write(_ text: String, to path: String) throws {
        let file = URL(filePath: path)
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
    }
}
