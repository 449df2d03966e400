import Model
import Testing

@testable import Rendering

@Suite struct SearchSubjectTests {
    private func subject(_ name: String, _ others: [String] = [], path: String = "weapons/s-400.html") -> SearchSubject
    {
        SearchSubject(
            kind: .weapon, name: name, otherNames: others, what: "Tên lửa", weight: 57, years: [0],
            path: SitePath(path))
    }

    @Test func isALineOfFields() {
        #expect(
            subject("S-400", ["Rồng lửa"]).line(in: "weapons") == "*2\tS-400\tTên lửa\t57\t1\tweapons/s-400\tRồng lửa")
        #expect(subject("Kilo", path: "weapons/kilo.html").line(in: "weapons") == "*2\tKilo\tTên lửa\t57\t1")
    }

    @Test func standsUnderEveryWordOfItsNames() {
        let keys = subject("Rồng lửa Nga", ["S-400", "s400"]).keys.sorted().map(\.description)
        #expect(keys == ["lua nga", "nga", "rong lua", "s400"])
        #expect(subject("Rồng lửa", ["S-400", "s400", "RỒNG LỬA"]).otherNames == ["S-400"])
    }

    @Test func keepsHostileNamesOnOneShortLine() {
        let line = subject("a\tb\n*0;\(String(repeating: "x", count: 200))").line(in: "weapons")
        #expect(line.split(separator: "\t").count == 6 && !line.contains("\n") && line.utf8.count < 160)
    }
}
