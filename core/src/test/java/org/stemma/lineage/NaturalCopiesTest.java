package org.stemma.lineage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.stemma.report.DateBasis;
import org.stemma.report.Report;
import org.stemma.text.Json;
import org.stemma.text.Shingles;
import org.stemma.text.Words;
import tools.jackson.databind.JsonNode;

/**
 * The copies that stand in the development clusters by nature. Each pair was looked at; here stand the cluster's name, the
 * numbers of the two reports and the verdict. Pairs of one outlet are versions of its own report.
 */
class NaturalCopiesTest {
    /** All pairs of which 20 % or more of the smaller one's 8-word shingles stand in the other. Every one is a copy. */
    private static final Set<String> LARGE = Set.of(
            "g5_china_boy_well 2 3",
            "gva_460726 0 3",
            "gva_479561 0 2",
            "gva_479561 0 3",
            "gva_675009 0 2",
            "gva_773002 2 4",
            "gva_803822 1 2");

    /** Smaller pairs that were looked at and found to share copied wording, as a rule an agency's. */
    private static final Set<String> SMALLER = Set.of(
            "g5_tourist_boat_hits_bridge_in_germany 1 2",
            "gva_479561 2 3",
            "gva_773002 0 2",
            "gva_773002 0 4",
            "gva_483737 2 3",
            "gva_483737 1 3",
            "g5_croydon_tram_trash 0 2",
            "g5_croydon_tram_trash 0 8",
            "g5_croydon_tram_trash 2 7",
            "g5_croydon_tram_trash 2 8");

    /** Pairs that were looked at and share common phrases, figures or a speech only. */
    private static final Set<String> NO_COPY = Set.of(
            "gva_480358 0 3",
            "gva_480358 3 4",
            "gva_483788 0 1",
            "gva_489105 3 4",
            "gva_598609 0 3",
            "gva_598609 3 4",
            "gva_803822 0 1",
            "gva_803822 4 5",
            "g5_croydon_tram_trash 2 6",
            "g5_croydon_tram_trash 5 7",
            "gva_650750 2 3");

    private static List<Path> clusters() throws IOException {
        Path folder = Path.of(System.getProperty("stemma.root")).resolve("../shared/eval/clusters");
        assumeTrue(Files.isDirectory(folder), folder + " not found, skipped");
        try (var files = Files.list(folder)) {
            return files.filter(f -> f.toString().endsWith(".json")).sorted().toList();
        }
    }

    private static List<Report> reports(Path file) throws IOException {
        List<Report> reports = new ArrayList<>();
        for (JsonNode node : Json.mapper().readTree(Files.readString(file)).path("docs")) {
            String date = node.path("date").asString("");
            Report report = LineageSamples.report(
                    String.valueOf(reports.size()),
                    node.path("outlet").asString(""),
                    node.path("text").asString(""));
            reports.add(
                    date.length() < 10
                            ? report
                            : report.withPublished(LocalDate.parse(date.substring(0, 10)), DateBasis.GIVEN));
        }
        return reports;
    }

    private static String name(Path file) {
        return file.getFileName().toString().replace(".json", "");
    }

    @Test
    void noneOfTheLargeOrLookedAtCopiesIsMissedAndNoneInvented() throws IOException {
        Set<String> found = new TreeSet<>();
        for (Path file : clusters()) {
            for (Edge edge : new LineageFinder(LineageOptions.standard())
                    .find(reports(file))
                    .edges()) {
                boolean inOrder = edge.from().compareTo(edge.to()) < 0;
                found.add(name(file) + " " + (inOrder ? edge.from() : edge.to()) + " "
                        + (inOrder ? edge.to() : edge.from()));
            }
        }
        assertThat(found).containsAll(LARGE).containsAll(SMALLER).doesNotContainAnyElementsOf(NO_COPY);
    }

    @Test
    void theListOfLargeCopiesIsComplete() throws IOException {
        Set<String> large = new TreeSet<>();
        for (Path file : clusters()) {
            List<Report> reports = reports(file);
            for (int i = 0; i < reports.size(); i++) {
                for (int j = i + 1; j < reports.size(); j++) {
                    if (containment(reports.get(i), reports.get(j)) >= 0.2) {
                        large.add(name(file) + " " + i + " " + j);
                    }
                }
            }
        }
        assertThat(large).isEqualTo(new TreeSet<>(LARGE));
    }

    private static double containment(Report one, Report other) {
        Set<Long> first = shingles(one);
        Set<Long> second = shingles(other);
        int smaller = Math.min(first.size(), second.size());
        first.retainAll(second);
        return smaller == 0 ? 0 : (double) first.size() / smaller;
    }

    private static Set<Long> shingles(Report report) {
        Set<Long> set = new TreeSet<>();
        for (long hash : Shingles.hashes(Words.of(report.text()), 8)) {
            set.add(hash);
        }
        return set;
    }
}
