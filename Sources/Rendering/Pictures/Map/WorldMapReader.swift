import Model
import Templating

/// Reads `templates/maps/world.csv`: a header, then a line for each country.
///
/// `TR,1175,203,M1226 196l5 3…z` is Türkiye. No cell holds a comma or a quotation mark.
struct WorldMapReader {
    private static let header = "alpha2,x,y,outline"

    let map: WorldMap
    let diagnostics: [Diagnostic]

    /// Reads `file`; `nil` where there is none.
    init(_ file: TemplateFile?) {
        guard let file else {
            map = .empty
            diagnostics = [
                Diagnostic(
                    .error, at: SourcePosition(path: TemplateFolder.mapName),
                    "no such file; the map shows no countries; take it from the folder 'templates' of sitegen",
                    id: "no-such-file")
            ]
            return
        }
        var countries: [EntityID: WorldMap.Country] = [:]
        var diagnostics: [Diagnostic] = []
        let lines = String(decoding: file.bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
        for (number, line) in lines.enumerated() where !line.isEmpty {
            if number == 0, line == WorldMapReader.header { continue }
            guard number > 0, let (id, country) = WorldMapReader.country(line) else {
                let expected = number == 0 ? "the header '\(WorldMapReader.header)'" : "a code, two numbers and a path"
                diagnostics.append(
                    Diagnostic(
                        .error, at: SourcePosition(path: file.path, line: number + 1),
                        "'\(line.prefix(40))' is no line of the map; expected \(expected); take the file from sitegen",
                        id: "odd-map-line"))
                continue
            }
            countries[id] = country
        }
        map = WorldMap(countries: countries)
        self.diagnostics = diagnostics
    }

    private static func country(_ line: Substring) -> (EntityID, WorldMap.Country)? {
        let cells = line.split(separator: ",", omittingEmptySubsequences: false)
        guard cells.count == 4, let x = Double(cells[1]), let y = Double(cells[2]),
            cells[3].utf8.allSatisfy({ allowed.contains($0) })
        else { return nil }
        let id = EntityID(.country, cells[0].lowercased())
        let outline = cells[3].isEmpty ? nil : SVGPath(outline: String(cells[3]))
        return id.isWellFormed ? (id, WorldMap.Country(point: PicturePoint(x: x, y: y), outline: outline)) : nil
    }

    private static let allowed = Set("MmLlZz0123456789 .-".utf8)
}
