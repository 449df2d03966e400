import Synchronization

/// The right to be the only one who works on something; it ends with `release()` or with the last reference.
///
/// ```swift
/// guard let lock = try store.lock("public/.sitegen/lock") else { return }  // somebody else works here
/// defer { lock.release() }
/// ```
package final class FileLock: Sendable {
    private let ending: Mutex<(@Sendable () -> Void)?>

    /// Creates a lock that calls `ending` once, when it is released.
    package init(ending: @escaping @Sendable () -> Void) {
        self.ending = Mutex(ending)
    }

    deinit {
        release()
    }

    /// Gives the lock back; a second call does nothing.
    package func release() {
        let ending = ending.withLock { ending in
            defer { ending = nil }
            return ending
        }
        ending?()
    }
}
