import Storage
import Synchronization
import Testing

@Suite struct FileLockTests {
    @Test func endsOnceHoweverOftenItIsReleased() {
        let ends = Counter()
        let lock = FileLock { ends.increase() }
        #expect(ends.value == 0)
        lock.release()
        lock.release()
        #expect(ends.value == 1)
    }

    @Test func endsWithItsLastReference() {
        let ends = Counter()
        var lock: FileLock? = FileLock { ends.increase() }
        #expect(lock != nil)
        #expect(ends.value == 0)
        lock = nil
        #expect(ends.value == 1)
    }
}

private final class Counter: Sendable {
    private let count = Mutex(0)
    var value: Int { count.withLock { $0 } }
    func increase() { count.withLock { $0 += 1 } }
}
