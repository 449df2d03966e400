import Model
import Templating

/// A volume in the list of those of one list: `"2019"`, with the number of its lines.
struct VolumeItem: TemplateRecord, Hashable {
    let label: String
    let href: String?
    let count: String
    /// Whether the page is this volume.
    let isCurrent: Bool

    /// Those in which `list` is bound, as they are seen from the page of `scope`.
    static func all<Line>(_ list: BoundList<Line>, _ scope: PageScope) -> [VolumeItem] {
        list.bindings.map { binding in
            VolumeItem(
                label: scope.wording.label(of: binding.volume), href: scope.href(to: .volume(binding.volume)),
                count: scope.wording.number(binding.count),
                isCurrent: scope.page.route == .volume(binding.volume))
        }
    }

    static let fields = TemplateFields<VolumeItem>(
        .text("label") { $0.label },
        .optionalText("href") { $0.href },
        .text("count") { $0.count },
        .flag("current") { $0.isCurrent })
}

extension Wording {
    /// What a volume holds, in a list of volumes: `"2019"`, `"không rõ ngày"`, `"Đ"`, `"2019, phần 2"`.
    func label(of volume: Volume) -> String {
        let part =
            switch volume.part {
            case .year(let year): String(year)
            case .undated: text(.noDate)
            case .letter(let letter): letter.capital
            case .otherLetters: text(.otherLetter)
            }
        return numbered(part, volume)
    }

    /// The same in a title: `"năm 2019"`, `"chữ Đ"`.
    func words(of volume: Volume) -> String {
        let part =
            switch volume.part {
            case .year(let year): text(.year, ["year": String(year)])
            case .undated: text(.noDate)
            case .letter(let letter): text(.volumeLetter, ["letter": letter.capital])
            case .otherLetters: text(.volumeLetter, ["letter": text(.otherLetter)])
            }
        return numbered(part, volume)
    }

    private func numbered(_ part: String, _ volume: Volume) -> String {
        volume.number == 1
            ? part : text(.volumeNumber, ["part": part, "number": String(volume.number)])
    }
}
