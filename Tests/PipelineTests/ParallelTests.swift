import Model
import Testing

@testable import Pipeline

@Suite struct ParallelTests {
    @Test(arguments: [0, 1, 2, 3, 7, 100], [0, 1, 2, 10, 33])
    func givesTheResultsInTheOrderOfTheItems(jobs: Int, count: Int) async throws {
        let items = Array(0..<count)
        #expect(try await Parallel.map(items, jobs: jobs) { $0 * 2 } == items.map { $0 * 2 })
    }

    @Test(arguments: [1, 2, 5]) func throwsTheErrorOfTheFirstItem(jobs: Int) async throws {
        await #expect(throws: BuildError("odd", "3 is odd")) {
            try await Parallel.map([2, 4, 3, 6, 5, 7], jobs: jobs) { (item: Int) throws(BuildError) -> Int in
                if item.isMultiple(of: 2) { return item }
                throw BuildError("odd", "\(item) is odd")
            }
        }
    }
}
