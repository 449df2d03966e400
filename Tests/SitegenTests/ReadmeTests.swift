import Foundation
import Testing

/// What README.md shows is what the program prints.
@Suite struct ReadmeTests {
    @Test func showsTheSummaryOfTheSamples() throws {
        try TemporaryFolder.use { folder in
            let seeds = Tool.root.appending(path: "seeds").path
            let result = try Tool.run(Tool.material + ["--input", seeds, "--output", "\(folder)/public"])
            #expect(result.status == 0)
            #expect(result.output.hasPrefix("read     5 articles\n"))
            #expect(try readme.contains(result.output))
        }
    }

    @Test func showsTheOptionsOfABuild() throws {
        let help = try Tool.run(["build", "--help"], environment: ["COLUMNS": "80"]).output
        let start = try #require(help.range(of: "OPTIONS:\n")).upperBound
        let end = try #require(help.range(of: "  --version")).lowerBound
        #expect(try readme.contains(help[start..<end]))
    }

    @Test func showsAnExplanation() throws {
        let result = try Tool.run(["explain", "000_2fd05759d2da3d0b", "--sentence", "4-1"], in: Tool.root.path)
        #expect(result.status == 0)
        #expect(try readme.contains(result.output))
    }

    private var readme: String {
        get throws { try String(contentsOf: Tool.root.appending(path: "README.md"), encoding: .utf8) }
    }
}
