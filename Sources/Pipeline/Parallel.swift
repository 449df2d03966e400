import Model

/// Runs the same work over many items, several at once, and gives the results in the order of the items.
///
/// Each task takes every `jobs`-th item: with two jobs the first takes items 0, 2, 4 …, the second 1, 3, 5 …, which costs
/// less than a task for each item and shares long and short ones out evenly.
enum Parallel {
    /// The result of `work` for each item; of several errors, that of the first item is thrown.
    static func map<Item: Sendable, Result: Sendable>(
        _ items: [Item], jobs: Int, _ work: @escaping @Sendable (Item) throws(BuildError) -> Result
    ) async throws(BuildError) -> [Result] {
        let step = max(1, min(jobs, items.count))
        let outcomes = await withTaskGroup(of: [(Int, Swift.Result<Result, BuildError>)].self) { group in
            for job in 0..<step {
                group.addTask {
                    stride(from: job, to: items.count, by: step).map { index in
                        (index, Swift.Result { () throws(BuildError) in try work(items[index]) })
                    }
                }
            }
            var outcomes: [(Int, Swift.Result<Result, BuildError>)] = []
            outcomes.reserveCapacity(items.count)
            for await part in group { outcomes += part }
            return outcomes
        }
        var results: [Result] = []
        results.reserveCapacity(items.count)
        for (_, outcome) in outcomes.sorted(by: { $0.0 < $1.0 }) { results.append(try outcome.get()) }
        return results
    }
}
