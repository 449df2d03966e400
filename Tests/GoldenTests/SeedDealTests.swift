import Foundation
import Testing

/// The deals of the five seeds against what a reader finds in them.
@Suite struct SeedDealTests {
    private let talk = "001_16ad8fb13f2a01a9"
    private let report = "000_2fd05759d2da3d0b"
    private let list = "004_9b1ee0c19983949b"

    @Test func tellsTheSalesOfS400ToTürkiyeFromTheFirstTalkOn() async throws {
        let data = try await SeedData()
        let commercial = try data.events(of: "ru-tr-s-400", on: "commercial")
        func told(_ type: String, _ time: String?) -> [String] {
            commercial.filter { $0["type"] as? String == type && $0["time"] as? String == time }.flatMap(
                SeedData.places)
        }
        #expect(told("negotiation", "2016-11").contains("\(talk):14"))
        #expect(told("agreement", "2017-09-12").contains("\(report):3"))
        #expect(
            commercial.contains { $0["type"] as? String == "payment" && SeedData.places($0).contains("\(talk):15") })
        #expect(Set(told("delivery", "2019-07")).isSuperset(of: ["\(talk):5", "\(talk):16"]))
        #expect(["delivered", "delivering"].contains(data.deals["deal/ru-tr-s-400"]?["status"] as? String))
    }

    @Test func setsTheDatesOfTheAgreementSideBySide() async throws {
        let deal = try #require(try await SeedData().deals["deal/ru-tr-s-400"])
        let conflicts = deal["conflicts"] as? [SeedData.Record] ?? []
        let dates = try #require(conflicts.first { $0["field"] as? String == "date" })
        let sides = dates["sides"] as? [SeedData.Record] ?? []
        #expect(sides.map { $0["statement"] as? String } == ["../2017-07", "2017-09-12"])
        #expect(sides.map(SeedData.places) == [["\(talk):15"], ["\(report):3"]])
    }

    @Test func tellsTheSecondBatchAsTalkedAbout() async throws {
        let deal = try #require(try await SeedData().deals["deal/ru-tr-s-400"])
        let batches = deal["batches"] as? [SeedData.Record] ?? []
        let second = try #require(batches.first { $0["number"] as? Int == 2 })
        #expect(["negotiating", "interest"].contains(second["status"] as? String))
    }

    @Test func tellsPoliticsBesideTheSale() async throws {
        let political = try await SeedData().events(of: "ru-tr-s-400", on: "political")
        func told(_ type: String) -> [String] {
            political.filter { $0["type"] as? String == type && $0["modality"] as? String == "actual" }
                .flatMap(SeedData.places)
        }
        #expect(!told("threat").isEmpty)
        #expect(told("exclusion").contains("\(talk):5"))
        #expect(told("sanction").contains("\(list):8"))
    }

    @Test func neverShowsPossibleSanctionsAsHavingHappened() async throws {
        let events = try await SeedData().events.values.filter {
            $0["type"] as? String == "sanction" && ($0["time"] as? String ?? "").hasPrefix("2019-07")
        }
        #expect(!events.isEmpty)
        #expect(events.allSatisfy { $0["modality"] as? String == "possible" })
    }

    @Test func keepsTheTwoSuppliersOfSaudiArabiaApart() async throws {
        let deals = try await SeedData().deals.values.filter { $0["recipient"] as? String == "country/sa" }
        #expect(Set(deals.compactMap { $0["supplier"] as? String }) == ["country/ru", "country/us"])
        #expect(deals.allSatisfy { !["delivering", "delivered"].contains($0["status"] as? String) })
        let statuses = Dictionary(
            deals.map { ($0["weapon"] as? String ?? "", $0["status"] as? String ?? "") }, uniquingKeysWith: { $1 })
        #expect(statuses["weapon/thaad"] == "approved")
        #expect(statuses["weapon/s-400"] == "agreed")
    }

    @Test func makesOneEventOfADuplicatedLine() async throws {
        let twins = try await SeedData().events.values.filter { SeedData.places($0).contains("\(list):6") }
        let delivery = try #require(twins.first { $0["type"] as? String == "delivery" })
        #expect(SeedData.places(delivery) == ["\(list):6", "\(list):7"])
        #expect(delivery["sources"] as? Int == 1)
    }

    @Test func setsAClaimBesideItsContradictionInOneArticle() async throws {
        let deal = try #require(try await SeedData().deals["deal/ru-tr-s-400"])
        let conflicts = (deal["conflicts"] as? [SeedData.Record] ?? []).filter { $0["withinArticle"] as? Bool == true }
        let sides = conflicts.flatMap { $0["sides"] as? [SeedData.Record] ?? [] }
        #expect(sides.contains { $0["statement"] as? String == "refusal" && SeedData.places($0) == ["\(report):1"] })
    }

    @Test func takesTheMovingOfTroopsForNoDelivery() async throws {
        let data = try await SeedData()
        #expect(data.deals.values.allSatisfy { $0["recipient"] as? String != "country/by" })
        let moved = data.events.values.filter { SeedData.places($0).contains("003_b16696cf22abcfed:4") }
        #expect(moved.contains { $0["type"] as? String == "deployment" })
        #expect(moved.allSatisfy { $0["type"] as? String != "delivery" })
    }

    @Test func linksDealsEventsAndEntities() async throws {
        let data = try await SeedData()
        for (id, deal) in data.deals {
            for party in ["supplier", "recipient", "weapon"] {
                #expect(data.entities[deal[party] as? String ?? ""] != nil)
            }
            for event in deal["events"] as? [String] ?? [] {
                #expect((data.events[event]?["deals"] as? [String])?.contains(id) == true)
            }
        }
    }
}
