import Foundation
import Testing

@testable import Templating

/// The public specification of Mustache, where its folder lies beside the package.
@Suite(.enabled(if: SpecificationCase.folderExists))
struct SpecificationTests {
    /// The cases that use what we refuse, by the stable id of the refusal.
    ///
    /// `unknown-name` and `unknown-partial`: the case shows that a missing name is empty. `endless-inclusion`: the case
    /// includes a partial in itself. Lambdas and other delimiters have files of their own, which aren't read.
    static let refused: [String: String] = [
        "interpolation: Basic Context Miss Interpolation": "unknown-name",
        "interpolation: Triple Mustache Context Miss Interpolation": "unknown-name",
        "interpolation: Ampersand Context Miss Interpolation": "unknown-name",
        "interpolation: Dotted Names - Broken Chains": "unknown-name",
        "interpolation: Dotted Names - Broken Chain Resolution": "unknown-name",
        "interpolation: Dotted Names - Context Precedence": "unknown-name",
        "interpolation: Dotted Names are never single keys": "unknown-name",
        "sections: Context Misses": "unknown-name",
        "sections: Dotted Names - Broken Chains": "unknown-name",
        "inverted: Context": "unknown-name",
        "inverted: List": "unknown-name",
        "inverted: Context Misses": "unknown-name",
        "inverted: Dotted Names - Broken Chains": "unknown-name",
        "inheritance: Negative Sections": "unknown-name",
        "partials: Failed Lookup": "unknown-partial",
        "partials: Recursion": "endless-inclusion",
    ]

    @Test(arguments: try SpecificationCase.all().filter { refused[$0.id] == nil })
    func rendersAsTheSpecificationSays(example: SpecificationCase) throws {
        let seen = try example.rendered()
        #expect(Array(seen.utf8) == Array(example.expected.utf8), "\(seen.debugDescription)")
    }

    @Test(arguments: try SpecificationCase.all().filter { refused[$0.id] != nil })
    func refusesWhatIsMissingOrEndless(example: SpecificationCase) throws {
        let failure = #expect(throws: TemplateFailure.self) { try example.rendered() }
        let ids = Set(failure?.diagnostics.map(\.id) ?? [])
        #expect(ids == [SpecificationTests.refused[example.id] ?? ""])
    }

    @Test func namesOnlyCasesThatExist() throws {
        let ids = Set(try SpecificationCase.all().map(\.id))
        #expect(ids.count > 120)
        #expect(Set(SpecificationTests.refused.keys).subtracting(ids).isEmpty)
    }
}
