import Testing

@testable import Rendering

@Suite struct MapLabelsTests {
    private let view = PictureBox(x: 0, y: 0, width: 200, height: 100)

    @Test func putsANameBesideItsPointAndTurnsWhereItHasNoRoom() {
        let points = [PicturePoint(x: 50, y: 50), PicturePoint(x: 190, y: 20)]
        var labels = MapLabels(in: view, size: 10, points: points, dot: 2)
        labels.add("Nga", at: points[0], dot: 2)
        labels.add("Mỹ", at: points[1], dot: 2)
        #expect(labels.labels.map(\.anchor) == [.start, .end])
    }

    @Test func leavesOutANameThatWouldCoverAnother() {
        let points = Array(repeating: PicturePoint(x: 50, y: 50), count: 6)
        var labels = MapLabels(in: view, size: 10, points: points, dot: 2)
        for point in points { labels.add("Thổ Nhĩ Kỳ", at: point, dot: 2) }
        #expect((1...4).contains(labels.labels.count))
    }
}
