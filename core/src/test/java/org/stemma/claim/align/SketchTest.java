package org.stemma.claim.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.stemma.claim.CaseBuilder;
import org.stemma.statement.Role;
import org.stemma.statement.Stance;
import org.stemma.value.Bound;

class SketchTest {
    private static final String[] WORDS = {
        "rebels", "harbour", "seized", "bridge", "Velmora", "Tarkin", "flooded", "mayor", "school", "closed", "bread",
        "prices", "doubled", "ferry", "sank", "miners", "trapped", "tunnel", "Orsk", "vaccine"
    };
    private static final String[] TYPES = {
        "territory.captured", "casualty.killed", "economy.price", "displacement.displaced"
    };
    private static final Bound[] BOUNDS = {Bound.EXACT, Bound.ABOUT, Bound.AT_LEAST};
    private static final String[] VERBS = {"seize", "capture", "flee", "double", "sink", "kill"};

    @Test
    void noPairThatMatchesIsRuledOutAndMostOthersAre() {
        int ruledOut = 0;
        int matched = 0;
        for (int seed = 0; seed < 30; seed++) {
            List<Telling> tellings = tellings(new Random(seed));
            StatementMatcher matcher = new StatementMatcher(MatchOptions.DEFAULT, new Places(List.of()));
            for (Telling one : tellings) {
                for (Telling other : tellings) {
                    if (one.id().equals(other.id())) {
                        continue;
                    }
                    boolean may = Sketch.of(one.profile()).mayMatch(Sketch.of(other.profile()));
                    boolean matches = matcher.match(one, other).isPresent();
                    assertThat(may || !matches)
                            .as("seed %d: '%s' and '%s'", seed, words(one), words(other))
                            .isTrue();
                    ruledOut += may ? 0 : 1;
                    matched += matches ? 1 : 0;
                }
            }
        }
        assertThat(matched).isGreaterThan(500);
        assertThat(ruledOut).isGreaterThan(10_000);
    }

    private static String words(Telling telling) {
        return telling.profile().statement().anchor().exact();
    }

    private static List<Telling> tellings(Random random) {
        CaseBuilder builder = new CaseBuilder().report("r-1", "2020-05-04").report("r-2", "2020-05-05");
        Set<String> said = new HashSet<>();
        while (said.size() < 40) {
            StringBuilder sentence = new StringBuilder("The");
            for (int i = 0; i < 2 + random.nextInt(7); i++) {
                sentence.append(' ').append(pick(WORDS, random));
            }
            int count = 2 + random.nextInt(8);
            sentence.append(' ').append(count);
            if (said.add(sentence.toString())) {
                CaseBuilder.Entry entry = builder.say(random.nextBoolean() ? "r-1" : "r-2", sentence.toString());
                describe(entry, count, random);
            }
        }
        return TellingReader.read(
                new ProfileReader(builder.build(), new Places(List.of())).profiles(builder.statements()));
    }

    private static void describe(CaseBuilder.Entry entry, int count, Random random) {
        if (random.nextInt(3) > 0) {
            entry.type(pick(TYPES, random), pick(VERBS, random));
        }
        if (random.nextInt(3) == 0) {
            entry.number("" + count, pick(BOUNDS, random), (long) count, (long) count, "people", "killed");
        }
        if (random.nextInt(4) == 0) {
            entry.stance(Stance.PREDICTED);
        }
        if (random.nextBoolean()) {
            entry.argument(Role.AGENT, "The");
        }
    }

    private static <T> T pick(T[] from, Random random) {
        return from[random.nextInt(from.length)];
    }
}
