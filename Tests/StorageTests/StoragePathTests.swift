import Storage
import Testing

@Suite struct StoragePathTests {
    @Test(arguments: [
        ("public", "index.html", "public/index.html"),
        ("public/", "index.html", "public/index.html"),
        ("", "index.html", "index.html"),
        ("/", "tmp", "/tmp"),
        ("bài", "/srv/trang", "/srv/trang"),
    ])
    func joins(folder: String, path: String, joined: String) {
        #expect(StoragePath.join(folder, path) == joined)
    }

    @Test(arguments: [
        ("seeds/2019/a.txt", "seeds/2019", "a.txt"),
        ("a.txt", "", "a.txt"),
        ("/a.txt", "/", "a.txt"),
        ("/bài/ế.txt", "/bài", "ế.txt"),
    ])
    func splitsIntoFolderAndName(path: String, folder: String, name: String) {
        #expect(StoragePath.folder(of: path) == folder)
        #expect(StoragePath.name(of: path) == name)
        #expect(StoragePath.join(folder, name) == path)
    }
}
