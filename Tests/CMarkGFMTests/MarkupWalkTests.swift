import Testing

@testable import CMarkGFM

@Suite struct MarkupWalkTests {
    @Test func entersAndLeavesEachNodeOnce() {
        let tree = MarkupTree(parsing: bytes("*Nga*\n\n- Mỹ"))
        var entered: [MarkupNode] = []
        var open: [MarkupNode] = []
        for step in MarkupWalk(of: tree.root) {
            switch step {
            case .enter(let node):
                #expect(open.last == node.parent)
                entered.append(node)
                open.append(node)
            case .leave(let node):
                #expect(open.popLast() == node)
            }
        }
        #expect(open.isEmpty)
        #expect(entered.map { string($0.literal) } == ["", "", "", "Nga", "", "", "", "Mỹ"])
        #expect(Set(entered).count == entered.count)
    }

    @Test func staysUnderItsRoot() throws {
        let tree = MarkupTree(parsing: bytes("Nga\n\nMỹ"))
        let first = try #require(tree.root.firstChild)
        let texts = MarkupWalk(of: first).map { step in
            switch step {
            case .enter(let node), .leave(let node): string(node.literal)
            }
        }
        #expect(texts == ["", "Nga", "Nga", ""])
    }
}
