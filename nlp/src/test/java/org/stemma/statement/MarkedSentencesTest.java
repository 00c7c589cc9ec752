package org.stemma.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Holds the room against invented sentences and reports in which the expected statements are marked. */
class MarkedSentencesTest {
    static String resource(String name) {
        try (InputStream file = MarkedSentencesTest.class.getResourceAsStream(name)) {
            assertThat(file).as(name).isNotNull();
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void everyMarkedSentenceIsReadAsMarked() {
        List<String> lines = resource("marked-sentences.txt")
                .lines()
                .filter(l -> !l.isBlank() && !l.startsWith("#"))
                .toList();
        assertThat(lines).hasSizeGreaterThanOrEqualTo(120);
        List<String> surprises = new ArrayList<>();
        for (String line : lines) {
            boolean knownMiss = line.startsWith("!");
            List<String> differences =
                    MarkedTextChecker.differences(MarkedText.parse(knownMiss ? line.substring(1) : line));
            if (differences.isEmpty() == knownMiss) {
                surprises.add(knownMiss ? "no longer missed: " + line : line + "\n    " + differences);
            }
        }
        assertThat(surprises).as(String.join("\n", surprises)).isEmpty();
    }

    @Test
    void everyMarkedReportIsReadAsMarked() {
        List<String> surprises = new ArrayList<>();
        List<String> reports = Arrays.stream(resource("marked-reports.txt").split("(?m)^=+$", -1))
                .map(MarkedSentencesTest::withoutComments)
                .filter(r -> !r.isBlank())
                .toList();
        assertThat(reports).hasSizeGreaterThanOrEqualTo(12);
        for (String report : reports) {
            MarkedTextChecker.differences(MarkedText.parse(report))
                    .forEach(d -> surprises.add(report.lines().findFirst().orElse("") + ": " + d));
        }
        assertThat(surprises).as(String.join("\n", surprises)).isEmpty();
    }

    private static String withoutComments(String report) {
        return String.join(
                "\n", report.strip().lines().filter(l -> !l.startsWith("#")).toList());
    }
}
