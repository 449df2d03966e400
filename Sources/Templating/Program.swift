/// A compiled template or a part of one; neighbouring literals are one.
struct Program: Sendable {
    private(set) var instructions: [Instruction] = []

    mutating func append(literal bytes: some Collection<UInt8>) {
        guard !bytes.isEmpty else { return }
        if case .literal(let before)? = instructions.last {
            instructions[instructions.count - 1] = .literal(before + bytes)
        } else {
            instructions.append(.literal(Array(bytes)))
        }
    }

    mutating func append(_ instruction: Instruction) {
        instructions.append(instruction)
    }

    /// Appends all of another program.
    mutating func append(_ program: Program) {
        for instruction in program.instructions {
            if case .literal(let bytes) = instruction {
                append(literal: bytes)
            } else {
                append(instruction)
            }
        }
    }
}
