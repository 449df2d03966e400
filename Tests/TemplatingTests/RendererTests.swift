import Testing

@testable import Templating

@Suite struct RendererTests {
    @Test(arguments: [("", ""), ("a", "a\r\n"), ("a\n", "a\n")])
    func endsLinesThatShowSomething(content: String, expected: String) {
        var body = Program()
        body.append(literal: content.utf8)
        #expect(run(.lines(body, newline: Array("\r\n".utf8))) == expected)
    }

    @Test func showsNothingForWhatIsMissing() {
        let lookup = Lookup(depth: 0, slots: [0, 0])
        var body = Program()
        body.append(literal: "x".utf8)
        let root = Value.record { _ in .null }
        #expect(run(.text(lookup, .html), root) == "")
        #expect(run(.raw(lookup), root) == "")
        #expect(run(.section(lookup, body), root) == "")
        #expect(run(.inverted(lookup, body), root) == "x")
    }

    @Test func joinsLiterals() {
        var inner = Program()
        inner.append(literal: "b".utf8)
        var program = Program()
        program.append(literal: "a".utf8)
        program.append(inner)
        program.append(literal: "".utf8)
        program.append(literal: "c".utf8)
        #expect(program.instructions.count == 1)
    }

    private func run(_ instruction: Instruction, _ root: Value = .null) -> String {
        var program = Program()
        program.append(instruction)
        var renderer = Renderer(root: root)
        var output: [UInt8] = []
        renderer.run(program, into: &output)
        return String(decoding: output, as: UTF8.self)
    }
}
