import Storage
import Testing

@Suite struct StorageErrorTests {
    @Test(arguments: [
        (
            StorageError(.read, "seeds/a.txt", .notPermitted),
            "seeds/a.txt can't be read: permission denied"
        ),
        (StorageError(.write, "public/a.html", .noSpace), "public/a.html can't be written: no space left on the disk"),
        (StorageError(.inspect, "bài", .other("I/O error")), "bài can't be inspected: I/O error"),
    ])
    func saysWhatWasAskedForAndWhy(error: StorageError, text: String) {
        #expect(error.description == text)
    }
}
