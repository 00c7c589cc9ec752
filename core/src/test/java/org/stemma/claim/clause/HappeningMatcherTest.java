package org.stemma.claim.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.stemma.claim.word.CommonWords;
import org.stemma.claim.word.EventWords;
import org.stemma.claim.word.Initials;
import org.stemma.claim.word.Roots;

class HappeningMatcherTest {
    private static final HappeningMatcher MATCHER = new HappeningMatcher();

    private static Happening happening(String report, String verb, String agent, String patient, String number) {
        return happening(report, 0, List.of(verb), Set.of(agent), Set.of(patient), Set.of(number));
    }

    private static Happening happening(
            String report,
            int sentence,
            List<String> words,
            Set<String> agents,
            Set<String> patients,
            Set<String> numbers) {
        String last = words.getLast().toLowerCase(Locale.ROOT);
        return new Happening(
                report + sentence + words + agents + patients,
                report,
                sentence,
                Initials.of(words),
                Roots.of(last),
                CommonWords.contains(last),
                EventWords.of(last, true),
                named(agents),
                named(patients),
                Set.of(),
                Set.of(),
                named(numbers),
                Set.of());
    }

    private static Set<String> named(Set<String> terms) {
        return terms.stream().filter(term -> !term.isEmpty()).collect(Collectors.toSet());
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

    @Test
    void aSentenceDoesNotTellOneHappeningTwice() {
        Happening killed = happening("r-1", 3, List.of("kill"), Set.of("a-orsk"), Set.of(), Set.of());
        Happening murder = happening("r-1", 3, List.of("murder"), Set.of("a-orsk"), Set.of(), Set.of());
        Happening later = happening("r-1", 7, List.of("murder"), Set.of("a-orsk"), Set.of(), Set.of());

        assertThat(MATCHER.match(killed, murder)).isEmpty();
        assertThat(score(killed, later)).isGreaterThan(HappeningMatcher.THRESHOLD);
    }

    @Test
    void anAbbreviationNamesWhatItIsShortFor() {
        Happening phrase = happening("r-1", 0, List.of("waste", "and", "Salvage"), Set.of(), Set.of(), Set.of());
        Happening initials = happening("r-2", 0, List.of("W.S."), Set.of(), Set.of(), Set.of());
        Happening word = happening("r-2", 0, List.of("ws"), Set.of(), Set.of(), Set.of());

        assertThat(score(phrase, initials)).isGreaterThan(HappeningMatcher.THRESHOLD);
        assertThat(MATCHER.match(phrase, word)).isEmpty();
    }

    @Test
    void aWordThatAllReportsUseTellsLess() {
        assertThat(score(happening("r-1", "take", "", "", ""), happening("r-2", "take", "", "", "")))
                .isLessThan(score(happening("r-1", "dredge", "", "", ""), happening("r-2", "dredge", "", "", "")));
    }
}
