import Foundation
import Testing

@testable import Templating

/// One example of the Mustache specification.
struct SpecificationCase: Sendable, CustomTestStringConvertible {
    /// The file and the name: `partials: Recursion`.
    let id: String
    let data: SpecificationData
    let template: String
    let partials: [String: String]
    let expected: String

    var testDescription: String { id }

    private static let folder = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "../shared/mustache-spec").standardizedFileURL

    static var folderExists: Bool { FileManager.default.fileExists(atPath: folder.path(percentEncoded: false)) }

    /// The examples of all files that concern us; none where the folder is missing.
    static func all() throws -> [SpecificationCase] {
        guard folderExists else { return [] }
        return try ["comments", "interpolation", "sections", "inverted", "partials", "inheritance"].flatMap { file in
            let bytes = try Data(contentsOf: folder.appending(path: file + ".json"))
            return try JSONDecoder().decode(File.self, from: bytes).tests.map { test in
                SpecificationCase(
                    id: "\(file): \(test.name)", data: test.data, template: test.template,
                    partials: test.partials ?? [:], expected: test.expected)
            }
        }
    }

    /// What our engine makes of it, under the rules of the specification.
    func rendered() throws -> String {
        let files = partials.map { ("partials/" + $0.key, $0.value) } + [("case.html", template)]
        let compiler = TemplateCompiler(
            files: files.map { TemplateFile(name: $0.0, path: $0.0, bytes: Array($0.1.utf8)) }, words: .group([:]),
            dialect: .specification)
        let program = try compiler.program("case.html", format: .html, root: data.shape)
        var renderer = Renderer(root: data.value)
        var output: [UInt8] = []
        renderer.run(program, into: &output)
        return String(decoding: output, as: UTF8.self)
    }

    private struct File: Decodable {
        let tests: [Test]
    }

    private struct Test: Decodable {
        let name: String
        let data: SpecificationData
        let template: String
        let partials: [String: String]?
        let expected: String
    }
}
