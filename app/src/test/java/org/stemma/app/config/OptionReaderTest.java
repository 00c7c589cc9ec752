package org.stemma.app.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.issue.StemmaException;

class OptionReaderTest {
    record Copying(int shingle, double least, boolean quotes, List<String> ignore) {
        Copying {
            if (shingle < 1) {
                throw new IllegalArgumentException("copying.shingle must be 1 or more, got " + shingle);
            }
        }
    }

    record All(Copying copying, String mode) {}

    private final OptionReader<All> reader =
            new OptionReader<>(All.class, new All(new Copying(5, 0.2, true, List.of()), "auto"));

    @TempDir
    private Path folder;

    @Test
    void withoutSettingsTheDefaultsHold() {
        assertThat(reader.read(null, Map.of(), List.of()).copying().shingle()).isEqualTo(5);
    }

    @Test
    void theCommandLineBeatsTheEnvironmentWhichBeatsTheFile() throws IOException {
        Path file = Files.writeString(folder.resolve("stemma.toml"), """
                mode = "file"
                [copying]
                shingle = 6
                least = 0.5
                """);
        All all = reader.read(
                file,
                Map.of("STEMMA_OPTION_COPYING_SHINGLE", "7", "STEMMA_OPTION_MODE", "environment"),
                List.of("copying.shingle=8", "copying.ignore=a, b"));
        assertThat(all).isEqualTo(new All(new Copying(8, 0.5, true, List.of("a", "b")), "environment"));
    }

    @Test
    void allProblemsAreShownTogetherAndAnUnknownKeyNamesTheNearest() {
        assertThatThrownBy(() -> reader.read(null, Map.of(), List.of("copying.shingel=3", "copying.quotes=maybe")))
                .isInstanceOf(StemmaException.class)
                .hasMessageContaining("'copying.shingel'")
                .hasMessageContaining("nearest is 'copying.shingle'")
                .hasMessageContaining("'maybe'");
    }

    @Test
    void anUnknownEnvironmentVariableOfOursIsAnError() {
        assertThatThrownBy(() -> reader.read(null, Map.of("STEMMA_OPTION_MOOD", "x"), List.of()))
                .hasMessageContaining("STEMMA_OPTION_MOOD");
    }

    @Test
    void aValueThatTheRecordRefusesSaysWhy() {
        assertThatThrownBy(() -> reader.read(null, Map.of(), List.of("copying.shingle=0")))
                .isInstanceOf(StemmaException.class)
                .hasMessageContaining("copying.shingle must be 1 or more, got 0");
    }
}
