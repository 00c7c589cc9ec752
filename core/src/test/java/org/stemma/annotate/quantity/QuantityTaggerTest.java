package org.stemma.annotate.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.annotate.PlainSentences;
import org.stemma.annotate.Sentence;
import org.stemma.annotate.time.TimeTagger;
import org.stemma.report.Report;
import org.stemma.value.Quantity;

class QuantityTaggerTest {
    private static final LocalDate PUBLISHED = LocalDate.of(2019, 5, 15);

    private static List<Quantity> tag(String text) {
        Report report = PlainSentences.report(text, PUBLISHED);
        List<Sentence> sentences = PlainSentences.of(text);
        return new QuantityTagger().tag(report, sentences, new TimeTagger().tag(report, sentences));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The flood displaced 120,000 people.             | 120,000                 | 120000 | 120000   | exact
            The flood displaced at least 12 people.         | at least 12             | 12     | null     | at-least
            The flood displaced more than 330,000 people.   | more than 330,000       | 330000 | null     | more-than
            The flood displaced up to 1.5 million people.   | up to 1.5 million       | null   | 1500000  | at-most
            The flood displaced fewer than ten people.      | fewer than ten          | null   | 10       | fewer-than
            The flood displaced an estimated 120,000 people.| an estimated 120,000    | 120000 | 120000   | about
            The flood displaced some 20 people.             | some 20                 | 20     | 20       | about
            The flood displaced between 60 and 70 people.   | between 60 and 70       | 60     | 70       | range
            The flood displaced 60-70 people.               | 60-70                   | 60     | 70       | range
            The flood displaced 2 to 3 million people.      | 2 to 3 million          | 2000000| 3000000  | range
            The flood displaced dozens of people.           | dozens                  | 12     | 99       | vague
            The flood displaced a few people.               | a few                   | 2      | 9        | vague
            The flood displaced scores of people.           | scores                  | 20     | 99       | vague
            The flood displaced hundreds of people.         | hundreds                | 100    | 999      | vague
            The flood displaced tens of thousands of people.| tens of thousands       | 10000  | 99999    | vague
            The flood displaced twenty-one people.          | twenty-one              | 21     | 21       | exact
            The flood displaced two hundred and five people.| two hundred and five    | 205    | 205      | exact
            The flood displaced half a dozen people.        | half a dozen            | 6      | 6        | exact
            The flood displaced more than a hundred people. | more than a hundred     | 100    | null     | more-than
            The repair cost more than US$40 million.        | more than US$40 million | 40000000 | null   | more-than
            The crest passed 30 percent.                    | 30 percent              | 30     | 30       | exact
            """)
    void aNumberIsReadWithItsBounds(String text, String exact, String low, String high, String bound) {
        assertThat(tag(text))
                .extracting(q -> q.anchor().exact() + "|" + q.low() + "|" + q.high() + "|"
                        + q.bound().label())
                .containsExactly(exact + "|" + low + "|" + high + "|" + bound);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The driver, 37, was held.",
                "The 37-year-old driver was held.",
                "The bridge fell in 2016.",
                "The bridge fell at 8:30 p.m. on Monday.",
                "The bridge on Road 130 fell.",
                "The house at 5619 Linden Ferry Rd was searched.",
                "1. The bridge fell.",
                "Call 555-0142 for help.",
                "Police found an AK-47 rifle.",
                "Photo 1/8 showed the bridge.",
            })
    void whatCountsNothingIsNoQuantity(String text) {
        assertThat(tag(text)).isEmpty();
    }
}
