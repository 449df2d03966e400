import Model
import Testing

@testable import Extracting

@Suite struct TimeGraphTests {
    @Test func sharesWhatWordingsBeginWith() {
        let day = TimePattern.sequence([.text("ngày"), .text(" "), .number(.day)])
        let tomorrow = TimePattern.sequence([.text("ngày"), .text(" "), .text("mai")])
        let graph = TimeGraph([day, tomorrow])
        // The two roots, "ngày", the space, and one end each.
        #expect(graph.nodes.count == 6)
        #expect(graph.firstEdges == [[0]])
    }

    @Test func endsEveryChoiceAtItsOwnNode() {
        let pattern = TimePattern.sequence([.choice([.text("cuối"), .sequence([])]), .text("năm")])
        let graph = TimeGraph([pattern])
        #expect(graph.nodes.filter { $0.readings == [0] }.count == 2)
        #expect(graph.firstEdges.count == 2)
    }

    @Test func keepsContinuationsApart() {
        let graph = TimeGraph([.sequence([.continuation, .text(","), .number(.year)])])
        #expect(graph.firstEdges.isEmpty && graph.firstNumberEdges.isEmpty)
        #expect(graph.nodes[graph.continuationRoot].edges.count == 1)
    }

    @Test func knowsWordingsThatBeginWithANumber() {
        #expect(TimeGraph([.sequence([.spanStart, .number(.day)])]).firstNumberEdges == [0])
    }

    @Test func knowsTheWordsWithWhichWordingsBegin() {
        let graph = TimeGraph([.sequence([.text("Ngày"), .text(" "), .text("mai")]), .number(.day), .text("nay")])
        #expect(graph.openings == [Array("nay".utf8), Array("ngày".utf8)])
    }
}
