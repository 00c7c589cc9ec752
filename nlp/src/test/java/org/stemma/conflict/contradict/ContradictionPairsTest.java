package org.stemma.conflict.contradict;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.stemma.annotate.Annotator;
import org.stemma.nlp.CoreNlpAnnotator;

/** Invented pairs of passages, one of a kind of contradiction each, and pairs that look like one. */
class ContradictionPairsTest {
    private record Pair(boolean contradicts, boolean known, String text, String hypothesis) {}

    @Test
    void findsContradictionsAndKeepsSilentWhereBothMayHold() throws IOException {
        Annotator model = new CoreNlpAnnotator();
        List<String> surprises = new ArrayList<>();
        for (Pair pair : pairs()) {
            boolean found = ContradictionFinder.find(
                            model.annotate(pair.text(), Set.of()), model.annotate(pair.hypothesis(), Set.of()))
                    .isPresent();
            if (found != (pair.contradicts() != pair.known())) {
                surprises.add((found ? "found: " : "missed: ") + pair.hypothesis() + " <- " + pair.text());
            }
        }
        assertThat(surprises).isEmpty();
    }

    private static List<Pair> pairs() throws IOException {
        try (InputStream in = Objects.requireNonNull(ContradictionPairsTest.class.getResourceAsStream("pairs.tsv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .map(row -> new Pair(row[0].startsWith("NO"), row[0].endsWith("*"), row[1], row[2]))
                    .toList();
        }
    }
}
