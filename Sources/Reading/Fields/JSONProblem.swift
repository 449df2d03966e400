/// Where and why text is not the JSON that was expected.
struct JSONProblem: Error {
    let offset: Int
    let message: String
    var id = "json-syntax"
}
