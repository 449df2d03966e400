import Testing

@testable import Normalising

@Suite struct TitleShortenerTests {
    @Test(arguments: [
        ("Nga bán S-400.", "Nga bán S-400"), ("Nga bán S-400?", "Nga bán S-400?"), ("Chờ xem...", "Chờ xem..."),
        ("TTO - Nga bán S-400.", "Nga bán S-400"), ("(Dân trí) – Nga bán S-400.", "Nga bán S-400"),
        ("TTO đưa tin.", "TTO đưa tin"),
        ("(Nga bán", "Nga bán"), ("“Chúng tôi đã thỏa thuận.", "Chúng tôi đã thỏa thuận"),
        (
            "Ngay sau khi Ngoại trưởng Thổ Nhĩ Kỳ Mevlut Cavusoglu đưa ra tuyên bố trên, ngày 9/10, Điện Kremlin đã có động thái.",
            "Ngày 9/10, Điện Kremlin đã có động thái"
        ),
        (
            "Thương vụ này phản ánh xu hướng ngày càng phức tạp trong quan hệ quốc tế, khi các đồng minh tìm cách mua vũ khí.",
            "Thương vụ này phản ánh xu hướng ngày càng phức tạp trong quan hệ quốc tế"
        ),
        (
            "Nhật Bản đang cân nhắc bán tên lửa đất đối hạm Type 88 cho Philippines sau khi hai nước ký thỏa thuận quốc phòng.",
            "Nhật Bản đang cân nhắc bán tên lửa đất đối hạm Type 88 cho Philippines"
        ),
        (
            "Bầy UAV, được phi công Mỹ mô tả như \"đàn sứa\", có thể đã cung cấp dữ liệu để phòng không Iran bắn rơi tiêm kích.",
            "Bầy UAV, được phi công Mỹ mô tả như \"đàn sứa\", có thể đã cung cấp dữ liệu để phòng không…"
        ),
        (
            "Bộ trưởng nói rằng “chúng tôi sẽ tiếp tục theo đuổi mọi hệ thống phòng không mà đất nước cần đến trong tương lai”.",
            "Bộ trưởng nói rằng “chúng tôi sẽ tiếp tục theo đuổi mọi hệ thống phòng không mà đất nước…”"
        ),
        (
            "Các nước vùng Vịnh đang xem xét đề nghị mua thêm nhiều tổ hợp tên lửa phòng không tầm xa của Liên bang Nga.",
            "Các nước vùng Vịnh đang xem xét đề nghị mua thêm nhiều tổ hợp tên lửa phòng không tầm xa…"
        ),
        (
            "Các nước vùng Vịnh đang xem xét đề nghị mua thêm nhiều tổ hợp tên lửa phòng không Almaz Antey Triumf Nga.",
            "Các nước vùng Vịnh đang xem xét đề nghị mua thêm nhiều tổ hợp tên lửa phòng không…"
        ),
    ])
    func shortens(_ sentence: String, _ expected: String) {
        #expect(TitleShortener(.sample).shortened(sentence) == expected)
    }

    @Test(arguments: ["a", "ế", "a ", "“a, b ", "(a) ", "a - ", "\"a, \"b ", ". "])
    func staysWithinNinetyCharactersAndPairs(_ piece: String) {
        let title = TitleShortener(.sample).shortened(String(repeating: piece, count: 400))
        #expect(title.unicodeScalars.count { $0 != "”" && $0 != ")" } <= 91)
        #expect(title.count { $0 == "“" } == title.count { $0 == "”" })
        #expect(title.count { $0 == "(" } == title.count { $0 == ")" })
        #expect(title.count { $0 == "\"" }.isMultiple(of: 2))
    }
}
