@testable import Templating

/// The data of an example, a JSON value, as the engine's shapes and values.
indirect enum SpecificationData: Decodable, Sendable {
    case null
    case flag(Bool)
    case text(String)
    case list([SpecificationData])
    case record([String: SpecificationData])

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if container.decodeNil() {
            self = .null
        } else if let flag = try? container.decode(Bool.self) {
            self = .flag(flag)
        } else if let number = try? container.decode(Int.self) {
            self = .text(String(number))
        } else if let number = try? container.decode(Double.self) {
            self = .text(String(number))
        } else if let text = try? container.decode(String.self) {
            self = .text(text)
        } else if let list = try? container.decode([SpecificationData].self) {
            self = .list(list)
        } else {
            self = .record(try container.decode([String: SpecificationData].self))
        }
    }

    var shape: Shape {
        switch self {
        case .null: .optional(.text)
        case .flag: .flag
        case .text: .text
        case .list(let elements): .list(elements.first?.shape ?? .text)
        case .record(let members):
            .record { members.sorted { $0.key < $1.key }.map { FieldShape(name: $0.key, shape: $0.value.shape) } }
        }
    }

    var value: Value {
        switch self {
        case .null: .null
        case .flag(let flag): .flag(flag)
        case .text(let text): .text(text)
        case .list(let elements): .list(elements.map(\.value))
        case .record(let members):
            Self.record(of: members.sorted { $0.key < $1.key }.map(\.value.value))
        }
    }

    private static func record(of values: [Value]) -> Value { .record { slot in values[slot] } }
}
