import LexiconSamples
import Testing

@testable import Extracting

@Suite struct DesignationShapesTests {
    static let shapes = DesignationShapes(.sample())

    @Test(arguments: [
        ("F-16V", "A-9A"), ("Su-35S", "Aa-9A"), ("S26T", "A9A"), ("AIM-120C-5", "A-9A-9"), ("TG 100", "A 9"),
    ])
    func writesWhatAWordLooksLike(_ word: String, _ shape: String) {
        #expect(String(decoding: DesignationShapes.shape(of: Array(word.utf8)[...]), as: UTF8.self) == shape)
    }

    @Test(arguments: [
        ("S-35", false, true), ("AH-64E", false, true), ("N035", false, false), ("N035", true, true),
        ("Covid-19", true, false), ("covid-19", true, false), ("ABCDEFGH-1234567", true, false),
        ("Aa-2021", true, false),
        ("MBT-3000", false, true),
    ])
    func knowsDesignations(_ word: String, _ isLed: Bool, _ expected: Bool) {
        #expect(Self.shapes.holds(Array(word.utf8)[...], isLed: isLed) == expected)
    }
}
