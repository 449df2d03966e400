/// A name that a record offers and the shape of its value.
struct FieldShape: Sendable {
    let name: String
    let shape: Shape
}
