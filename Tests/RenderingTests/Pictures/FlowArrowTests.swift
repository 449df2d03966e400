import Testing

@testable import Rendering

@Suite struct FlowArrowTests {
    private let west = PicturePoint(x: 100, y: 300)
    private let east = PicturePoint(x: 500, y: 300)

    @Test func endsBeforeThePointAndNarrowsTowardsIt() {
        let arrow = FlowArrow(from: west, to: east, gap: 10, head: 20)
        #expect((8...14).contains(arrow.tip.distance(to: east)))
        #expect(arrow.neck.distance(to: east) > arrow.tip.distance(to: east) + 15)
    }

    @Test func bendsToItsLeftSoThatThereAndBackDoNotMeet() {
        let there = FlowArrow(from: west, to: east, gap: 10, head: 20)
        let back = FlowArrow(from: east, to: west, gap: 10, head: 20)
        #expect(there.neck.y < 300 && back.neck.y > 300)
    }

    @Test func staysDrawableBetweenNeighbours() {
        let arrow = FlowArrow(from: west, to: PicturePoint(x: 104, y: 300), gap: 10, head: 20)
        #expect(arrow.head == 2)
        #expect(arrow.line.data.hasPrefix("M101 "))
    }
}
