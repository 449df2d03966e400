import Foundation
import Model
import Testing

@Suite struct ArticleIDTests {
    @Test func takesComposedAndDecomposedIdsForOne() {
        let composed = ArticleID("bài-về-S-400".precomposedStringWithCanonicalMapping)
        let decomposed = ArticleID("bài-về-S-400".decomposedStringWithCanonicalMapping)
        #expect(Array(composed.value.utf8) != Array(decomposed.value.utf8))
        #expect(composed == decomposed)
        #expect(Set([composed, decomposed]).count == 1)
        #expect(!(composed < decomposed) && !(decomposed < composed))
    }

    @Test func ordersByItsName() {
        #expect(["b", "a10", "a", "B"].map { ArticleID($0) }.sorted().map(\.value) == ["B", "a", "a10", "b"])
    }
}
