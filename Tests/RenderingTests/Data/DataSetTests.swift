import Foundation
import Model
import Testing

@testable import Rendering

@Suite struct DataSetTests {
    private let site: RenderedSite

    init() throws {
        var sample = RenderedSite.sample
        sample.articles[0].read = { _ in
            SampleReadings(events: [
                SampleEvent.make(
                    "delivery planned supplier=country/ru weapon=weapon/s-400 recipient=country/tr",
                    on: .day(2019, 7, 12))
            ])
        }
        site = try RenderedSite(sample)
    }

    @Test func fillsEveryColumnOfEveryRow() throws {
        for table in ProgramFile.Table.allCases {
            let csv = try #require(try site.text("data/\(table.rawValue).csv"))
            let lines = csv.split(separator: "\r\n", omittingEmptySubsequences: false).dropLast()
            #expect(csv.hasSuffix("\r\n"))
            // No cell of the sample holds a comma but those in quotation marks.
            let widths = Set(
                lines.map { line in
                    line.split(separator: "\"", omittingEmptySubsequences: false).enumerated()
                        .filter { $0.offset.isMultiple(of: 2) }.map(\.element.description).joined()
                        .split(separator: ",", omittingEmptySubsequences: false).count
                })
            #expect(widths.count == 1, "\(table)")
        }
    }

    @Test func tellsAnEventInOneRow() throws {
        let csv = try #require(try site.text("data/events.csv"))
        #expect(
            csv.contains(
                ",delivery,planned,2019-07-12,,Nga dự kiến bàn giao S-400 cho Thổ Nhĩ Kỳ,country/ru,country/tr,"))
        #expect(csv.contains(",articles/001.html#s1-1,"))
    }

    @Test func countsWhereAMentionStands() throws {
        let csv = try #require(try site.text("data/mentions.csv"))
        #expect(csv.contains("001,s1-1,15,18,Nga,country/ru,country,false,sample\r\n"))
        #expect(csv.contains("001,s2-1,22,30,Rồng lửa,weapon/s-400,weapon,false,sample\r\n"))
    }

    @Test func hasTheSameMentionsAsJSON() throws {
        let json = try #require(try site.text("data/mentions.json"))
        let csv = try #require(try site.text("data/mentions.csv"))
        let rows = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [[String: Any]])
        #expect(rows.count == csv.split(separator: "\r\n").count - 1)
        #expect(rows[1]["text"] as? String == "Nga")
        #expect(rows[1]["start"] as? Int == 15)
    }

    @Test func namesEveryColumnInWords() throws {
        let wording = try TemplatesOnDisk.wording()
        let set = DataSet(
            scope: PageScope(index: SiteIndex(site: site.site, wording: wording), page: site.site.pages[0]))
        for table in set.descriptions {
            #expect(wording.kind(.dataTable, table.name) != table.name)
            for column in table.columns {
                #expect(wording.column(column.name, of: table.name) != column.name, "\(table.name).\(column.name)")
                #expect(wording.kind(.cell, column.kind.rawValue) != column.kind.rawValue)
            }
        }
    }

    @Test func describesFilesThatAreThere() throws {
        let files = try site.edition.programFiles.compactMap { try site.edition.render($0) } + site.edition.dataFiles()
        let package = site.edition.dataPackage(files.compactMap(DataDigest.init))
        let object = try #require(try JSONSerialization.jsonObject(with: Data(package.bytes)) as? [String: Any])
        let resources = try #require(object["resources"] as? [[String: Any]])
        #expect(resources.count == 9)
        for resource in resources {
            let path = try #require(resource["path"] as? String)
            let file = try #require(files.first { $0.path.value == "data/\(path)" })
            #expect(resource["bytes"] as? Int == file.bytes.count)
            #expect(resource["hash"] as? String == "sha256:\(SHA256.hexDigest(of: file.bytes))")
        }
        #expect(Set(resources.compactMap { $0["name"] as? String }).count == 9)
    }

    @Test(arguments: [(PublishPolicy.full, 3), (.excerpts, 2), (.links, 0)])
    func givesOfAnArticleWhatMayBeReprinted(_ publish: PublishPolicy, _ sentences: Int) throws {
        let article = SampleArticle(id: "a", text: "Nga bán. Không ai biết.\nMỹ và Nga.", publish: publish)
        let lines = try #require(try RenderedSite(SampleSite(articles: [article])).text("data/articles.jsonl"))
        let object = try JSONSerialization.jsonObject(with: Data(lines.utf8)) as? [String: Any]
        #expect((object?["sentences"] as? [Any])?.count == sentences)
        #expect(lines.contains("Không ai biết") == (publish == .full))
        #expect(object?["title"] as? String == (publish == .links ? "Bài a" : "Nga bán"))
    }

    @Test func putsTheFactsOfACountryBesideItsPage() throws {
        let json = try #require(try site.text("countries/tr.json"))
        let object = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
        #expect(object["id"] as? String == "country/tr")
        #expect((object["identifiers"] as? [String: String])?["wikidata"] == "Q43")
        #expect((object["appearances"] as? [[String: Any]])?.map { $0["article"] as? String } == ["001", "002"])
        #expect((object["events"] as? [[String: Any]])?.first?["modality"] as? String == "planned")
        #expect(try site.text("people/recep-tayyip-erdogan.json") == nil)
    }
}
