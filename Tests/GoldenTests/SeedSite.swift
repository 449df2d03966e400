import Foundation
import Storage

/// The site of the five seeds, built once for all tests.
enum SeedSite {
    static var built: BuiltSite { get async throws { try await build.value } }

    private static let build = Task {
        let store = try Repository.store()
        try Repository.copy("seeds", into: store)
        return await BuiltSite.build(store)
    }
}
