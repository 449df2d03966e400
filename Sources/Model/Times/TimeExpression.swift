/// A stretch of text that names a time, as written: `"Hôm 12/9"`, `"nửa đầu năm 2020"`, `"tuần trước"`.
package struct TimeExpression: Hashable, Sendable {
    package let span: TextSpan
    package let form: TimeForm
    /// The id of the rule of `lexicon/times.yml` that read it.
    package let rule: String

    package init(span: TextSpan, form: TimeForm, rule: String) {
        self.span = span
        self.form = form
        self.rule = rule
    }
}
