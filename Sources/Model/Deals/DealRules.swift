/// The words and figures by which events become deals; the data of `lexicon/deals.yml`, where each list is explained and
/// shown at work.
package struct DealRules: Hashable, Sendable {
    /// What the words of a sentence say of a deal; in examples written as in `batch 2 partial contract`.
    package struct Reading: Hashable, Sendable, CustomStringConvertible {
        /// The number of the part of the deal of which it speaks.
        package let batch: Int?
        package let isPartial: Bool
        package let isComplete: Bool
        /// The words for a contract that they take for granted.
        package let contract: TextSpan?

        package init(batch: Int? = nil, isPartial: Bool = false, isComplete: Bool = false, contract: TextSpan? = nil) {
            self.batch = batch
            self.isPartial = isPartial
            self.isComplete = isComplete
            self.contract = contract
        }

        package var description: String {
            let words = [
                batch.map { "batch \($0)" }, isPartial ? "partial" : nil, isComplete ? "complete" : nil,
                contract == nil ? nil : "contract",
            ]
            return words.compactMap { $0 }.joined(separator: " ")
        }
    }

    /// A sentence and what its words say.
    package struct Example: Hashable, Sendable {
        package let text: String
        /// `batch 2 partial`; empty for a counter-example.
        package let reading: String
        package let position: SourcePosition

        package init(text: String, reading: String, position: SourcePosition) {
            self.text = text
            self.reading = reading
            self.position = position
        }
    }

    /// Words for a part of what was bought, which an ordinal may number: the `lô` of `lô S-400 thứ hai`.
    package var batchUnits: [String] = []
    /// By number, the words that number a batch: `thứ hai` for 2.
    package var ordinals: [Int: [String]] = [:]
    /// Right before an ordinal, say that it numbers something else: `hôm` thứ hai.
    package var neverBeforeOrdinals: [String] = []
    /// Words for what comes in one go, of which a new one is the second batch: `lô`.
    package var lots: [String] = []
    /// Say that a lot is a new one: lô tên lửa `mới`.
    package var new: [String] = []
    /// Say that more is bought than before, which counts as the second batch: `mua thêm`.
    package var further: [String] = []
    /// Say that a delivery is not the whole: `bắt đầu`, `lô đầu tiên`.
    package var partial: [String] = []
    /// Say that it is: `hoàn tất`, `toàn bộ`.
    package var complete: [String] = []
    /// Words for a concluded contract that a sentence takes for granted: `hợp đồng mua bán`.
    package var contracts: [String] = []
    /// Right behind an agreement, say that it is about making a thing together: đã thỏa thuận về việc `cùng sản xuất`.
    package var production: [String] = []
    /// Rules of refusals that leave the deal alone: `refusal-yield`.
    package var firmness: [String] = []
    /// Rules of payments that go back to who had paid, and are no step of a purchase: `payment-refund`.
    package var refunds: [String] = []
    /// So many days lie at most between two days that are told of one event, by type; for types without an entry
    /// `daysApart`.
    package var daysApartByType: [EventType: Int] = [:]
    package var daysApart = 3
    /// Types of which a deal, or a batch of it, has one, so that two dates far apart contradict each other.
    package var single: [EventType] = []
    /// By weapon, the one under whose name its deals stand.
    package var families: [EntityID: EntityID] = [:]
    /// Kinds of organisations that buy and sell for their state: `defence_ministry`.
    package var stateBodies: [String] = []
    package var examples: [Example] = []

    package init() {}
}
