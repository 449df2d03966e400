import Model
import Testing

@Suite struct ByteTrieTests {
    static let names = ["s", "s400", "s400triumf", "su35", "thổ nhĩ kỳ"].map { Array($0.utf8) }

    @Test(arguments: ["s", "s400", "s400triumf", "su35", "thổ nhĩ kỳ"])
    func knowsEachKeyByItsIndex(_ name: String) {
        let trie = ByteTrie(sortedKeys: Self.names)
        var node: Int? = trie.root
        for byte in name.utf8 { node = node.flatMap { trie.step(from: $0, with: byte) } }
        #expect(node.flatMap(trie.key) == Self.names.firstIndex(of: Array(name.utf8)))
    }

    @Test(arguments: [
        ("s400", true), ("s40", false), ("s4000", false), ("", false), ("thổ", false), ("thổ nhĩ kỳ", true),
    ])
    func containsWholeKeysOnly(_ text: String, _ expected: Bool) {
        #expect(ByteTrie(Self.names).contains(Array(text.utf8)[...]) == expected)
    }

    @Test(arguments: [
        ("s400 của nga", "s400"), ("s400triumf", "s400triumf"), ("su30", "s"), ("nga", ""), ("", ""),
    ])
    func findsTheLongestKeyThatATextBeginsWith(_ text: String, _ expected: String) {
        #expect(ByteTrie(Self.names).longestPrefix(of: Array(text.utf8)) == expected.utf8.count)
    }

    @Test func takesKeysInAnyOrderAndTwice() {
        let trie = ByteTrie((Self.names + Self.names).shuffled())
        #expect(Self.names.allSatisfy { trie.contains($0[...]) })
    }

    @Test func isEmptyWithoutKeys() {
        let trie = ByteTrie(sortedKeys: [])
        #expect(!trie.contains([]))
        #expect(trie.step(from: trie.root, with: 0) == nil)
    }

    @Test func holdsTheEmptyKey() {
        #expect(ByteTrie([[]]).contains([]))
    }

    /// The trie answers as a search through all keys would, for every beginning of every text.
    @Test(arguments: 0..<40)
    func agreesWithNaiveSearch(seed: UInt64) {
        var dice = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        func throwDie(_ sides: Int) -> Int {
            dice = dice &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int((dice >> 33) % UInt64(sides))
        }
        let letters = Array("abđ".utf8)
        func word(_ longest: Int) -> [UInt8] { (0..<throwDie(longest)).map { _ in letters[throwDie(letters.count)] } }

        let keys = (0..<30).map { _ in word(6) }
        let trie = ByteTrie(keys)
        for _ in 0..<50 {
            let text = word(9)
            let naive = keys.filter { text.starts(with: $0) }.map(\.count).max() ?? 0
            #expect(trie.longestPrefix(of: text) == naive)
            #expect(trie.contains(text[...]) == keys.contains(text))
        }
    }
}
