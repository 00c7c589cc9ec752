package org.stemma.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Every link of every chain in five real reports, beside the project, stands in the text; nothing but positions is held here. */
class NoInventedSourceTest {
    private static final Path REPORTS = Path.of(System.getProperty("stemma.root", ".."))
            .resolve("../shared/reports")
            .normalize();

    @Test
    void everySourceAndCueStandsInTheSentenceAndEveryNameInTheText() throws IOException {
        Assumptions.assumeTrue(Files.isDirectory(REPORTS), REPORTS + " not found, skipped");
        TreeMap<String, List<Statement>> read = new TreeMap<>();
        int links = 0;
        try (Stream<Path> files = Files.list(REPORTS)) {
            for (Path file : files.toList()) {
                String text = Files.readString(file);
                read.put(text, PlainReading.statements(text, Set.of("IS")));
            }
        }
        for (String text : read.keySet()) {
            List<Statement> statements = read.getOrDefault(text, List.of());
            for (Statement statement : statements) {
                for (Attribution link : statement.attribution()) {
                    links++;
                    check(text, statement, link);
                }
            }
        }
        assertThat(links).isGreaterThan(40);
    }

    private static void check(String text, Statement statement, Attribution link) {
        String place = statement.anchor().begin() + " in a text of " + text.length();
        assertThat(text.substring(link.anchor().begin(), link.anchor().end()))
                .as("source of " + place)
                .isEqualTo(link.anchor().exact());
        assertThat(text.contains(link.name()))
                .as("name of the source of " + place + " stands in the text")
                .isTrue();
        assertThat(statement.sentence().span().contains(link.anchor().span()))
                .as("source of " + place + " stands in its sentence")
                .isTrue();
        assertThat(link.cueAnchor() == null
                        || statement.sentence().span().contains(link.cueAnchor().span()))
                .as("cue of " + place + " stands in its sentence")
                .isTrue();
    }
}
