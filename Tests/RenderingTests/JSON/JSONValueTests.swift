import Foundation
import Testing

@testable import Rendering

@Suite struct JSONValueTests {
    @Test func keepsTheOrderOfMembersAndLeavesOutThoseWithoutAValue() {
        let value = JSONValue.object([
            "b": .number(-1), "a": .list([.flag(true), .null, .real(0.85)]), "c": nil, "d": .text(orNone: nil),
        ])
        #expect(String(decoding: value.bytes(), as: UTF8.self) == #"{"b":-1,"a":[true,null,0.85]}"#)
        #expect(String(decoding: value.lines(), as: UTF8.self) == "{\n\"b\": -1,\n\"a\": [true,null,0.85]\n}\n")
    }

    @Test func writesTextThatReadsAsItWas() throws {
        let text = "S-400 \"Rồng lửa\" \\ </script> <!-- & \u{0}\u{1F}\u{7F}\u{85}\u{2028}\u{2029}\n\t\r ế \u{301}< 🚀"
        let bytes = JSONValue.list([.text(text)]).bytes()
        let read = try JSONDecoder().decode([String].self, from: Data(bytes))
        #expect(read.map { Array($0.unicodeScalars) } == [Array(text.unicodeScalars)])
        #expect(String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline).count == 1)
    }

    @Test func isInertInHTML() {
        let bytes = JSONValue.text("</script><!-- \u{301}<b> & >").bytes()
        #expect(!bytes.contains { "<>&".utf8.contains($0) })
    }
}
