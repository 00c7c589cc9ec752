package org.stemma.claim.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.stemma.claim.align.Match;
import org.stemma.claim.word.EventWords;
import org.stemma.claim.word.Roots;

class HappeningMatcherTest {
    private static final HappeningMatcher MATCHER = new HappeningMatcher();

    private static Happening happening(String report, String verb, String agent, String patient, String number) {
        return new Happening(
                report + verb + agent + patient,
                report,
                Roots.of(verb),
                EventWords.of(verb, true),
                agent.isEmpty() ? Set.of() : Set.of(agent),
                patient.isEmpty() ? Set.of() : Set.of(patient),
                Set.of(),
                Set.of(),
                number.isEmpty() ? Set.of() : Set.of(number),
                Set.of());
    }

    private static double score(Happening one, Happening other) {
        return MATCHER.match(one, other).map(Match::score).orElse(0.0);
    }

    @Test
    void anotherVerbForTheSameDeedMatchesWhateverTheOrder() {
        Happening one = happening("r-1", "seize", "a-rebels", "p-velmora", "");
        Happening other = happening("r-2", "capture", "a-rebels", "p-velmora", "");

        assertThat(score(one, other)).isGreaterThan(HappeningMatcher.THRESHOLD);
        assertThat(MATCHER.match(one, other)).isEqualTo(MATCHER.match(other, one));
    }

    @Test
    void otherPeopleAndNumbersSpeakAgainstIt() {
        Happening one = happening("r-1", "arrest", "police", "a-orsk", "n:1:1");
        Happening same = happening("r-2", "detain", "police", "a-orsk", "n:1:1");
        Happening other = happening("r-2", "detain", "soldier", "a-brandt", "n:40:40");

        assertThat(score(one, same)).isGreaterThan(score(one, other));
        assertThat(score(one, other)).isLessThan(HappeningMatcher.THRESHOLD);
    }

    @Test
    void sayingsAreOneOnlyOfOneSpeaker() {
        Happening one = happening("r-1", "say", "a-mayor", "", "");

        assertThat(score(one, happening("r-2", "say", "a-mayor", "", ""))).isGreaterThan(HappeningMatcher.THRESHOLD);
        assertThat(score(one, happening("r-2", "say", "a-farmer", "", ""))).isLessThan(HappeningMatcher.THRESHOLD);
    }

    @Test
    void wordsThatNameOtherThingsDoNotMatch() {
        assertThat(MATCHER.match(
                        happening("r-1", "flood", "", "p-velmora", ""), happening("r-2", "elect", "", "p-velmora", "")))
                .isEmpty();
    }
}
