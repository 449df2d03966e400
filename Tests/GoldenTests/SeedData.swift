import Foundation
import Testing

/// The files `data/*.json` of the seeds' site, as a program reads them.
struct SeedData {
    typealias Record = [String: Any]

    let deals: [String: Record]
    let events: [String: Record]
    let entities: [String: Record]

    init() async throws {
        let site = try await SeedSite.built
        deals = try SeedData.records("deals", of: site)
        events = try SeedData.records("events", of: site)
        entities = try SeedData.records("entities", of: site)
    }

    /// The events of a deal, those of one track where one is given, in the order of time.
    func events(of deal: String, on track: String? = nil) throws -> [Record] {
        let record = try #require(deals["deal/\(deal)"])
        let tracks = (record["tracks"] as? [Record] ?? []).filter { track == nil || $0["track"] as? String == track }
        return tracks.flatMap { $0["events"] as? [String] ?? [] }.compactMap { events[$0] }
    }

    /// The evidence of an event, as in `001_16ad8fb13f2a01a9:14` for a paragraph counted from 0.
    static func places(_ event: Record) -> [String] {
        (event["evidence"] as? [Record] ?? []).map { "\($0["document"] ?? ""):\($0["paragraph"] ?? "")" }
    }

    private static func records(_ name: String, of site: BuiltSite) throws -> [String: Record] {
        let bytes = try #require(site.files["data/\(name).json"])
        let records = try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [Record])
        return Dictionary(
            uniqueKeysWithValues: records.compactMap { record in
                (record["id"] as? String).map { ($0, record) }
            })
    }
}
