package org.stemma.app.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExamplesPageTest {
    private static final Path ROOT = Path.of(System.getProperty("stemma.root", ".."));

    @ParameterizedTest
    @ValueSource(strings = {"town", "ferry"})
    void thePageNamesEveryFileOfAnExample(String name) throws IOException {
        String page = Files.readString(ROOT.resolve("docs/examples.md"));
        assertThat(listFiles(name))
                .hasSizeGreaterThan(7)
                .filteredOn(file -> !file.equals("reports.csv"))
                .allMatch(file -> page.contains("`" + file + "`"));
    }

    private static List<String> listFiles(String name) throws IOException {
        try (Stream<Path> files = Files.list(ROOT.resolve("examples").resolve(name))) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
        }
    }
}
