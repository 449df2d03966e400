import Testing

@testable import Reading

@Suite struct WrittenDateTests {
    @Test(arguments: [
        ("31/1/2024", "2024-01-31"), ("31-01-2024", "2024-01-31"), ("31.1.2024", "2024-01-31"),
        ("2024/1/31", "2024-01-31"), ("2024-1-31", "2024-01-31"), ("2024-01-31T08:00:00Z", "2024-01-31"),
        ("2024-01-31 08:00", "2024-01-31"), ("2/3/2024", "2024-03-02"),
        ("31/2/2024", nil), ("1/31/2024", nil), ("hôm qua", nil), ("", nil), ("1/2/24", nil), ("2024", nil),
    ])
    func suggestsTheDayThatWasMeant(_ text: String, _ expected: String?) {
        #expect(WrittenDate.suggestion(for: text)?.description == expected)
    }
}
