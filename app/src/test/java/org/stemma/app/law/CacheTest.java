package org.stemma.app.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CacheTest {
    private static final String CASE =
            Path.of(System.getProperty("stemma.root")).resolve("examples/town").toString();

    @TempDir
    private Path folder;

    private String dossier(String... settings) {
        List<String> start = List.of("dossier", CASE, "-o", "-", "--format", "json");
        return CommandRun.of(Stream.concat(start.stream(), Stream.of(settings)).toArray(String[]::new))
                .out();
    }

    private long entries() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).count();
        }
    }

    @Test
    void theDossierIsTheSameWithoutACacheWithAnEmptyOneAndWithAFullOne() throws IOException {
        String plain = dossier();
        assertThat(plain).contains("\"claims\"");
        assertThat(entries()).isZero();

        String[] cached = {"--set", "cache.enabled=true", "--set", "cache.folder=" + folder};
        assertThat(dossier(cached)).isEqualTo(plain);
        assertThat(entries()).isPositive();
        assertThat(dossier(cached)).isEqualTo(plain);
    }

    @Test
    void aBoundThatCannotBeIsRefusedWithItsValue() {
        CommandRun run = CommandRun.of("dossier", CASE, "-o", "-", "--format", "json", "--set", "cache.megabytes=0");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("cache.megabytes", "0");
    }
}
