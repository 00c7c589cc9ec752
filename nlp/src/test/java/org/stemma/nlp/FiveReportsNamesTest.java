package org.stemma.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.stemma.annotate.AnnotateOptions;
import org.stemma.annotate.AnnotatedCase;
import org.stemma.annotate.CaseAnnotator;
import org.stemma.report.Report;
import org.stemma.stage.Parallel;
import org.stemma.statement.PlainReading;
import org.stemma.value.Place;

/** Names that five real reports beside the project spell in several ways are one actor or one place. */
class FiveReportsNamesTest {
    private static final Path REPORTS = Path.of(System.getProperty("stemma.root", ".."))
            .resolve("../shared/reports")
            .normalize();

    @Test
    void spellingsOfOneActorAndOfOnePlaceAreOne() throws IOException {
        Assumptions.assumeTrue(Files.isDirectory(REPORTS), REPORTS + " not found, skipped");
        AnnotatedCase settled = new CaseAnnotator(new CoreNlpAnnotator(), AnnotateOptions.defaults())
                .annotate(reports(), Parallel.sequential());
        List<Set<String>> actors =
                settled.actors().stream().map(a -> names(a.name(), a.aliases())).toList();
        assertOne(actors, "IS", "ISIL", "Daesh");
        assertOne(actors, "Hashd al-Shaabi", "Hashed al-Shaabi", "Popular Mobilization Forces");
        for (String reference : List.of("admin1:SY.07", "geonames:170794")) {
            List<Set<String>> places = settled.places().stream()
                    .filter(p -> reference.equals(p.gazetteer()))
                    .map((Place p) -> names(p.name(), p.aliases()))
                    .toList();
            assertOne(places, "Deir Ezzor", "Deir az-Zour", "Deir el-Zour");
        }
    }

    private static void assertOne(List<Set<String>> named, String... spellings) {
        assertThat(named)
                .filteredOn(names -> names.containsAll(List.of(spellings)))
                .hasSize(1);
        assertThat(named)
                .filteredOn(names -> List.of(spellings).stream().anyMatch(names::contains))
                .hasSize(1);
    }

    private static Set<String> names(String name, List<String> aliases) {
        Set<String> names = new TreeSet<>(aliases);
        names.add(name);
        return names;
    }

    private static List<Report> reports() throws IOException {
        List<Report> reports = new ArrayList<>();
        try (Stream<Path> files = Files.list(REPORTS)) {
            for (Path file : files.sorted().toList()) {
                String id = "r-" + file.getFileName().toString().substring(0, 3);
                reports.add(PlainReading.report(id, id, Files.readString(file)));
            }
        }
        return reports;
    }
}
