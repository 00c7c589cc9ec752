package org.stemma.annotate.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.annotate.PlainSentences;
import org.stemma.value.TimeMention;
import org.stemma.value.TimeSpan;

class TimeTaggerTest {
    /** A Wednesday. */
    private static final LocalDate PUBLISHED = LocalDate.of(2019, 5, 15);

    private static List<TimeMention> tag(String text, @Nullable LocalDate published) {
        return new TimeTagger().tag(PlainSentences.report(text, published), PlainSentences.of(text));
    }

    /** Words that are close to those of a time and tell none. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "In May the second plan failed, and the first six people left.",
                "The team stands at 9-18-15 after the game.",
                "She counted the first two bridges of the town.",
                "Flight H2 left with twenty first aid boxes."
            })
    void ordinalsAndCountsAreNoDays(String text) {
        assertThat(tag(text, PUBLISHED)).extracting(TimeMention::timex).allMatch(timex -> timex.equals("2019-05"));
    }

    /** The words quoted are those that stand at the offsets, in every form of time of this test. */
    @Test
    void quotedWordsStandAtTheirOffsets() {
        String text =
                "It fell on 28-Nov. “It was shut from March 3 to 5,” he said. In the week of 4 March and in Q1 of 2018 — "
                        + "the first six months of 2017 too — they met twice a week, at 8:30 p.m. on Monday, 😀 and last night.";
        List<TimeMention> found = tag(text, PUBLISHED);
        assertThat(found)
                .hasSizeGreaterThan(6)
                .allSatisfy(mention -> assertThat(mention.anchor().span().of(text))
                        .isEqualTo(mention.anchor().exact()));
    }

    private static TimeSpan span(TimeMention mention) {
        return Objects.requireNonNull(mention.span(), mention.timex());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The bridge fell on Monday.                          | Monday                        | DATE     | 2019-05-13
            The bridge fell on Wednesday.                       | Wednesday                     | DATE     | 2019-05-15
            The bridge fell on Friday.                          | Friday                        | DATE     | 2019-05-10
            The bridge fell on 3 March 2018.                    | 3 March 2018                  | DATE     | 2018-03-03
            The bridge fell on March 3, 2018.                   | March 3, 2018                 | DATE     | 2018-03-03
            The bridge fell on Tuesday, March 3rd.              | Tuesday, March 3rd            | DATE     | 2019-03-03
            The bridge fell on Nov. 3.                          | Nov. 3                        | DATE     | 2018-11-03
            The bridge fell on 2018-03-04.                      | 2018-03-04                    | DATE     | 2018-03-04
            The bridge fell on 25/12/2018.                      | 25/12/2018                    | DATE     | 2018-12-25
            The bridge fell in March.                           | March                         | DATE     | 2019-03
            The bridge fell in December.                        | December                      | DATE     | 2018-12
            The bridge fell in September 2016.                  | September 2016                | DATE     | 2016-09
            The bridge fell in 2016.                            | 2016                          | DATE     | 2016
            The bridge fell last week.                          | last week                     | DATE     | 2019-W19
            The bridge fell last weekend.                       | last weekend                  | DATE     | 2019-W19-WE
            The bridge fell last month.                         | last month                    | DATE     | 2019-04
            The bridge fell yesterday.                          | yesterday                     | DATE     | 2019-05-14
            The bridge fell two days ago.                       | two days ago                  | DATE     | 2019-05-13
            The bridge fell three years ago.                    | three years ago               | DATE     | 2016
            The bridge fell on Monday night.                    | Monday night                  | TIME     | 2019-05-13TNI
            The bridge fell at 8:30 p.m. on Monday.             | 8:30 p.m. on Monday           | TIME     | 2019-05-13T20:30
            The bridge fell last night.                         | last night                    | TIME     | 2019-05-14TNI
            The bridge fell in the third quarter of 2018.       | the third quarter of 2018     | DATE     | 2018-Q3
            The bridge fell in the 1990s.                       | the 1990s                     | DATE     | 199
            The bridge fell in the last week of March.          | the last week of March        | DATE     | 2019-W13
            The bridge fell after 18 months.                    | 18 months                     | DURATION | P18M
            The repair took two and a half years.               | two and a half years          | DURATION | P2.5Y
            It had a 27-year contract.                          | 27-year                       | DURATION | P27Y
            The repair took several years.                      | several years                 | DURATION | PXY
            The bridge was shut every Friday.                   | every Friday                  | SET      | XXXX-WXX-5
            The council met twice a week.                       | twice a week                  | SET      | P1W
            The bridge fell on the twenty-first of March.       | the twenty-first of March     | DATE     | 2019-03-21
            The bridge fell on 28-Nov in vain.                  | 28-Nov                        | DATE     | 2018-11-28
            The bridge fell on 2018.3.14.                       | 2018.3.14                     | DATE     | 2018-03-14
            The bridge fell on the 20th of last month.          | the 20th of last month        | DATE     | 2019-04-20
            The bridge fell in the week of 4 March.             | the week of 4 March           | DATE     | 2019-W10
            The bridge fell in the week ending 10 March.        | the week ending 10 March      | DATE     | 2019-W10
            The bridge lost money in Q1 of 2018.                | Q1 of 2018                    | DATE     | 2018-Q1
            The bridge lost money in 2018 Q1.                   | 2018 Q1                       | DATE     | 2018-Q1
            The bridge lost money in H2 2018.                   | H2 2018                       | DATE     | 2018-H2
            The bridge was shut in the first six months of 2018. | the first six months of 2018  | DATE     | 2018-01/2018-06
            The bridge was shut in the last two weeks of March 2018. | the last two weeks of March 2018 | DATE     | 2018-W12/2018-W13
            The bridge was shut from March 3 to 5.              | from March 3 to 5             | DATE     | 2019-03-03/2019-03-05
            The bridge was shut from 3 to 5 March.              | from 3 to 5 March             | DATE     | 2019-03-03/2019-03-05
            The bridge was shut between January 2018 and yesterday. | between January 2018 and yesterday | DATE     | 2018-01/2019-05-14
            The bridge opens three weeks from tomorrow.         | three weeks from tomorrow     | DATE     | 2019-06-06
            The bridge fell on Monday evening at 8:30.          | Monday evening at 8:30        | TIME     | 2019-05-13T20:30
            The council met every other Friday.                 | every other Friday            | SET      | XXXX-WXX-5
            The council met once a month.                       | once a month                  | SET      | P1M
            The council met every Friday night.                 | every Friday night            | SET      | XXXX-WXX-5TNI
            The bridge fell on Christmas Day.                   | Christmas Day                 | DATE     | 2018-12-25
            The bridge fell on Good Friday.                     | Good Friday                   | DATE     | 2019-04-19
            The bridge fell late on Nov. 8.                     | late on Nov. 8                | DATE     | 2018-11-08
            The bridge will open on Friday.                     | Friday                        | DATE     | 2019-05-17
            The bridge will open in March.                      | March                         | DATE     | 2020-03
            """)
    void anExpressionIsPlacedInTheCalendar(String text, String exact, String type, String timex) {
        assertThat(tag(text, PUBLISHED))
                .extracting(m -> m.anchor().exact() + "|" + m.type().label() + "|" + m.timex())
                .containsExactly(exact + "|" + type + "|" + timex);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The fall of Orvane shocked many.
            The troops may leave.
            They march on Orvane.
            May Dunlop said it was over.
            A second convoy left Orvane.
            Guests met at Mar-a-Lago.
            2 min read
            The 37-year-old driver was held.
            The driver, 37 years old, was held.
            About 2000 people were held.
            The house at 2010 Harbour Street was held.
            The Sunday Times said so.
            The Daily Lantern said so.
            Copyright 2019 Orvane Lantern
            See http://example.org/2019/05/14/bridge
            The office was open after hours.
            """)
    void aFalseFriendIsNoTime(String text) {
        assertThat(tag(text, PUBLISHED)).isEmpty();
    }

    @Test
    void aDayLaterCountsFromTheDayLastToldOf() {
        assertThat(tag("Troops entered the town late on May 8. A day later it fell.", PUBLISHED))
                .extracting(TimeMention::timex)
                .containsExactly("2019-05-08", "2019-05-09");
    }

    @Test
    void theFollowingMorningCountsFromTheDayLastToldOf() {
        assertThat(tag("Troops entered the town on May 8. It fell the following morning.", PUBLISHED))
                .extracting(TimeMention::timex)
                .containsExactly("2019-05-08", "2019-05-09TMO");
    }

    @Test
    void thatMonthIsTheMonthLastToldOf() {
        assertThat(tag("Troops entered the town in January 2017. It fell that month.", PUBLISHED))
                .extracting(TimeMention::timex)
                .containsExactly("2017-01", "2017-01");
    }

    @Test
    void aDayLaterWithNoDayToldOfIsUnknown() {
        assertThat(tag("The town fell a day later.", PUBLISHED)).singleElement().satisfies(m -> {
            assertThat(m.timex()).isEqualTo("XXXX-XX-XX");
            assertThat(m.span()).isNull();
        });
    }

    @Test
    void theDayAfterAnEventIsUnknown() {
        assertThat(tag("On Monday the bridge fell. The day after the storm it was closed.", PUBLISHED))
                .extracting(TimeMention::timex)
                .containsExactly("2019-05-13", "XXXX-XX-XX");
    }

    @Test
    void aRangeIsOneMention() {
        assertThat(tag("The town was shelled between Monday and Wednesday.", PUBLISHED))
                .singleElement()
                .satisfies(m -> {
                    assertThat(m.timex()).isEqualTo("2019-05-13/2019-05-15");
                    assertThat(span(m).begin()).isEqualTo("2019-05-13");
                    assertThat(span(m).end()).isEqualTo("2019-05-15");
                });
    }

    @Test
    void aRangeTakesTheYearFromTheEndThatHasOne() {
        assertThat(tag("The town was shelled from Nov. 3 to Nov. 8, 2015.", PUBLISHED))
                .extracting(TimeMention::timex)
                .containsExactly("2015-11-03/2015-11-08");
    }

    @Test
    void rangesAreKeptApartWhereAskedFor() {
        String text = "The town was shelled between Monday and Wednesday.";
        List<TimeMention> mentions = new TimeTagger(new TimeOptions(false))
                .tag(PlainSentences.report(text, PUBLISHED), PlainSentences.of(text));
        assertThat(mentions).extracting(m -> m.anchor().exact()).containsExactly("Monday", "Wednesday");
        assertThat(mentions).extracting(TimeMention::timex).containsExactly("2019-05-13", "2019-05-15");
    }

    @Test
    void sinceLeavesTheEndOpen() {
        TimeSpan span = span(tag("It was shut since March 2011.", PUBLISHED).getFirst());
        assertThat(span.begin()).isEqualTo("2011-03-01");
        assertThat(span.end()).isNull();
    }

    @Test
    void shortlyAfterAClockTimeIsTheSameDay() {
        TimeSpan span = span(tag("The bridge fell shortly after 6 a.m. on Monday.", PUBLISHED)
                .getFirst());
        assertThat(span.begin()).isEqualTo("2019-05-13");
        assertThat(span.end()).isEqualTo("2019-05-13");
    }

    @Test
    void afterADayBeginsTheNextDay() {
        TimeSpan span = span(tag("It was shut after May 10.", PUBLISHED).getFirst());
        assertThat(span.begin()).isEqualTo("2019-05-11");
        assertThat(span.end()).isNull();
    }

    @Test
    void aTimeOfDayTakesItsDayFromItsSentence() {
        assertThat(tag("On Monday the bridge fell at 6 a.m.", PUBLISHED))
                .extracting(TimeMention::timex)
                .containsExactly("2019-05-13", "2019-05-13T06:00");
    }

    @Test
    void aTimeOfDayWithNoDayIsUnknown() {
        assertThat(tag("The bridge fell at 6 a.m.", PUBLISHED)).singleElement().satisfies(m -> {
            assertThat(m.timex()).isEqualTo("XXXX-XX-XXT06:00");
            assertThat(m.span()).isNull();
        });
    }

    @Test
    void theLastTwoWeeksEndWithThePublication() {
        TimeSpan span =
                span(tag("Shells fell in the last two weeks.", PUBLISHED).getFirst());
        assertThat(span.begin()).isEqualTo("2019-05-01");
        assertThat(span.end()).isEqualTo(PUBLISHED);
    }

    @Test
    void recentWeeksHaveNoBeginning() {
        TimeMention recent = tag("Shells fell in recent weeks.", PUBLISHED).getFirst();
        assertThat(recent.timex()).isEqualTo("PXW");
        assertThat(span(recent).begin()).isNull();
        assertThat(span(recent).end()).isEqualTo(PUBLISHED);
    }

    @Test
    void withoutAPublicationDayARelativeTimeHasNoSpan() {
        assertThat(tag("The bridge fell on Monday. Shells fell last week. It was hit on Nov. 8.", null))
                .allSatisfy(m -> assertThat(m.span()).isNull())
                .extracting(TimeMention::timex)
                .containsExactly("XXXX-WXX-1", "XXXX-WXX", "XXXX-11-08");
    }

    @Test
    void withoutAPublicationDayAFullDateStillHasItsDays() {
        assertThat(tag("The bridge fell on 3 March 2018. A day later it was shut.", null))
                .extracting(TimeMention::timex)
                .containsExactly("2018-03-03", "2018-03-04");
    }

    @Test
    void mentionsAreInOrderAndDoNotOverlap() {
        List<TimeMention> mentions = tag(
                "Early on Tuesday, at 5 a.m. (0300 GMT), shells fell; by late May 2018 the town was empty.", PUBLISHED);
        for (int i = 1; i < mentions.size(); i++) {
            assertThat(mentions.get(i).anchor().begin())
                    .isGreaterThanOrEqualTo(mentions.get(i - 1).anchor().end());
        }
        assertThat(mentions).isNotEmpty();
    }
}
