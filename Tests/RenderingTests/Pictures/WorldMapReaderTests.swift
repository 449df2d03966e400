import Model
import Templating
import Testing

@testable import Rendering

@Suite struct WorldMapReaderTests {
    private func read(_ text: String) -> WorldMapReader {
        WorldMapReader(TemplateFile(name: "maps/world.csv", path: "templates/maps/world.csv", bytes: Array(text.utf8)))
    }

    @Test func findsNothingWrongWithOurOwnMap() throws {
        let reader = WorldMapReader(try TemplatesOnDisk.map())
        #expect(reader.diagnostics.isEmpty)
        #expect(reader.map.countries.count > 240)
        #expect(reader.map.countries.values.count { $0.outline != nil } > 170)
        let box = WorldMap.box
        for (id, country) in reader.map.countries {
            let point = PictureBox(x: country.point.x, y: country.point.y, width: 0, height: 0)
            #expect(box.contains(point), "\(id)")
        }
    }

    @Test func readsAPointAndAnOutlineThatMayBeMissing() {
        let map = read("alpha2,x,y,outline\nAD,1007,181,\nTR,1175,203,M1 2l3 4-5 6z\n").map
        #expect(map.countries[EntityID(.country, "ad")] == .init(point: PicturePoint(x: 1007, y: 181), outline: nil))
        #expect(map.countries[SampleSite.turkiye]?.outline?.data == "M1 2l3 4-5 6z")
    }

    @Test(arguments: ["TR,1,2", "TR,x,2,", "Türkiye,1,2,", "TR,1,2,M1 2\"onload="])
    func namesALineThatIsNone(line: String) {
        let reader = read("alpha2,x,y,outline\n\(line)\nRU,1,2,\n")
        #expect(reader.diagnostics.map(\.id) == ["odd-map-line"])
        #expect(reader.diagnostics.first?.position == SourcePosition(path: "templates/maps/world.csv", line: 2))
        #expect(reader.map.countries.keys.map(\.key) == ["ru"])
    }

    @Test func saysThatTheMapIsMissing() {
        let reader = WorldMapReader(nil)
        #expect(reader.map == .empty)
        #expect(reader.diagnostics.map(\.id) == ["no-such-file"])
    }
}
