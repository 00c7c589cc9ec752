package org.stemma.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.stemma.text.Span;

/**
 * Holds the room against a list that was written by hand, before any output was seen, for five real reports that lie beside the
 * project. The list names positions alone.
 */
class FiveReportsTest {
    private static final Path REPORTS = Path.of(System.getProperty("stemma.root", ".."))
            .resolve("../shared/reports")
            .normalize();

    private final List<String> missed = new ArrayList<>();
    private int listed;
    private int found;
    private int chains;
    private int stances;
    private int longer;

    @Test
    void mostOfWhatAReaderListsIsFoundWithItsChainAndStance() throws IOException {
        Assumptions.assumeTrue(Files.isDirectory(REPORTS), REPORTS + " not found, skipped");
        TreeMap<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.list(REPORTS)) {
            for (Path file : files.toList()) {
                texts.put(file.getFileName().toString().substring(0, 3), Files.readString(file));
            }
        }
        TreeMap<String, List<Statement>> statements = new TreeMap<>();
        texts.forEach((number, text) -> statements.put(number, read(text)));
        for (String line : MarkedSentencesTest.resource("five-reports.tsv")
                .lines()
                .filter(l -> !l.startsWith("#"))
                .toList()) {
            String[] row = line.split("\t", -1);
            check(row, texts.getOrDefault(row[0], ""), statements.getOrDefault(row[0], List.of()));
        }
        assertThat(longer).as("chains with a link more than the list has").isZero();
        assertThat(listed).isEqualTo(82);
        assertThat((double) found / listed).as("found, not: " + missed).isGreaterThanOrEqualTo(0.95);
        assertThat((double) chains / found).as("chains, not: " + missed).isGreaterThanOrEqualTo(0.95);
        assertThat((double) stances / found).as("stances, not: " + missed).isGreaterThanOrEqualTo(0.95);
    }

    private static List<Statement> read(String text) {
        return PlainReading.statements(text, Set.of("IS"));
    }

    private void check(String[] row, String text, List<Statement> statements) {
        listed++;
        Span expected = new Span(Integer.parseInt(row[1]), Integer.parseInt(row[2]));
        Statement best = null;
        double nearest = 0;
        for (Statement statement : statements) {
            Span own = statement.anchor().span();
            int both = Math.max(0, Math.min(own.end(), expected.end()) - Math.max(own.begin(), expected.begin()));
            double near = (double) both / (own.length() + expected.length() - both);
            if (near > nearest) {
                nearest = near;
                best = statement;
            }
        }
        String place = row[0] + ":" + row[1];
        if (best == null || nearest < 0.5) {
            missed.add("statement " + place);
            return;
        }
        found++;
        longer += best.attribution().size() > links(row[3]).size() ? 1 : 0;
        boolean chain = isChain(row[3], text, best);
        boolean stance = best.stance().name().equals(row[4]);
        chains += chain ? 1 : 0;
        stances += stance ? 1 : 0;
        if (!chain || !stance) {
            missed.add((chain ? "" : "chain ") + (stance ? "" : "stance ") + place);
        }
    }

    private static List<String> links(String expected) {
        return expected.equals("-") ? List.of() : List.of(expected.split(",", -1));
    }

    private static boolean isChain(String expected, String text, Statement statement) {
        List<String> links = links(expected);
        if (links.size() != statement.attribution().size()) {
            return false;
        }
        for (int i = 0; i < links.size(); i++) {
            String[] halves = links.get(i).split("=", -1);
            Attribution link = statement.attribution().get(i);
            boolean named =
                    halves.length < 2 || link.name().contains(span(halves[1]).of(text));
            if (!span(halves[0]).overlaps(link.anchor().span()) || !named) {
                return false;
            }
        }
        return true;
    }

    private static Span span(String ends) {
        String[] pair = ends.split("-", -1);
        return new Span(Integer.parseInt(pair[0]), Integer.parseInt(pair[1]));
    }
}
