import Model
import Testing

@testable import Pipeline

@Suite struct ExplanationTests {
    @Test func showsEverythingWithItsReasons() throws {
        #expect(
            Explanation(HandmadeDocument.article, entities: HandmadeDocument.entities).node()?.tree == """
                article   a (seeds/a.txt)
                  title     Ankara đã thanh toán. (made by sitegen)
                  kind      article
                  date      2019-12-06 (context)
                    range     2019-12-01 to 2019-12-31
                    or        2018-12-06
                    evidence  field of the article → until 2019-12-31 (document)
                    evidence  "Ông Shugaev" in s2-1 → from 2017-01-11 (officeHolder, person/dmitry-shugaev)
                  paragraph 1
                    s1-1      Ankara đã thanh toán.
                      name      "Ankara" → country/tr Thổ Nhĩ Kỳ, a metonym
                        rule      capital:government
                        or        place/ankara Ankara
                  paragraph 2
                    s2-1      Ông Shugaev nói: “Hôm 6/12 họ trả gần 2,5 tỷ USD.”
                      name      "Shugaev" → person/dmitry-shugaev
                        rule      surname:led
                        evidence  "Ông"
                      time      "Hôm 6/12" → XXXX-12-06 (unknown)
                        rule      day-month
                        evidence  "Ankara" in s1-1 → 2019-12-06 (anchor, ankara)
                        or        2019-12-06
                        or        2018-12-06
                        note      wrong-weekday
                      value     "gần 2,5 tỷ USD" → 2500000000 to 3000000000 USD, approximately
                        rule      money
                        converts  "6"
                      value     "6" → 6 count
                        rule      count
                        counts    "họ"
                      denial    "Hôm 6/12 họ trả gần 2,5 tỷ USD."
                        rule      colon
                        source    "Ankara" in s1-1
                        source    "Ông Shugaev" → person/dmitry-shugaev
                        cue       "nói"
                      quotation "Hôm 6/12 họ trả gần 2,5 tỷ USD."
                        speaker   person/dmitry-shugaev
                        rule      colon

                """)
    }

    @Test func showsOneSentenceBelowTheHead() throws {
        let tree = Explanation(HandmadeDocument.digest, entities: HandmadeDocument.entities).node(
            of: SentenceReference(paragraph: 1, sentence: 1))?.tree
        #expect(
            tree == """
                article   b (seeds/b.txt)
                  title     Thẻ S-400
                  kind      digest
                  date      unknown
                  paragraph 2
                    date      2020-02-21 (listOrder)
                      range     2020-02-21
                    s2-2      Nga im lặng.
                      name      "Nga" → organisation/nga Hội Nga
                        rule      name

                """)
    }

    @Test(arguments: [(2, 0), (0, 1), (7, 7)])
    func hasNothingToShowOfASentenceThatIsNotThere(_ paragraph: Int, _ sentence: Int) {
        let reference = SentenceReference(paragraph: paragraph, sentence: sentence)
        #expect(Explanation(HandmadeDocument.article, entities: [:]).node(of: reference) == nil)
    }
}
