import Model

extension [TimeExpression] {
    /// Without those that overlap a name, in order of the text, which begins earlier and is longer: the year of the fair
    /// `"Army-2019"`.
    func notInside(_ names: [TextSpan]) -> [TimeExpression] {
        var next = 0
        return filter { time in
            while next < names.count, names[next].end <= time.span.start { next += 1 }
            return next == names.count || !names[next].wins(over: time.span)
        }
    }

    /// The `names`, in order of the text, without those that overlap one of these and do not win over it.
    func leaving<Name>(_ names: [Name], span: (Name) -> TextSpan) -> [Name] {
        var next = 0
        return names.filter { name in
            let name = span(name)
            while next < count, self[next].span.end <= name.start { next += 1 }
            guard next < count, self[next].span.start < name.end else { return true }
            return name.wins(over: self[next].span)
        }
    }
}

private extension TextSpan {
    /// Whether a name here takes the bytes of a time at `other`.
    func wins(over other: TextSpan) -> Bool {
        start < other.start && other.start < end && end - start > other.end - other.start
    }
}
