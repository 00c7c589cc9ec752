package org.stemma.nlp.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TwoProcessesTest {
    @TempDir
    private Path folder;

    private Process start(int seed) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        CacheReader.class.getName(),
                        folder.toString(),
                        "" + seed)
                .redirectErrorStream(true)
                .start();
    }

    @Test
    void twoProcessesReadAndSweepOneFolderAtOnceAndBothGetWhatTheModelSays() throws Exception {
        List<Process> processes = List.of(start(1), start(2));
        try (BufferedReader first = processes.getFirst().inputReader(StandardCharsets.UTF_8);
                BufferedReader second = processes.getLast().inputReader(StandardCharsets.UTF_8)) {
            assertThat(first.readLine()).isEqualTo("ready");
            assertThat(second.readLine()).isEqualTo("ready");
            for (Process process : processes) {
                try (OutputStream begin = process.getOutputStream()) {
                    begin.write('\n');
                }
            }

            for (BufferedReader answer : List.of(first, second)) {
                String asked = answer.lines().reduce("", (one, next) -> one + next);
                assertThat(asked).matches("asked [0-9]+");
                // Some came from the cache, and some had been swept by then.
                assertThat(Integer.parseInt(asked.substring("asked ".length()))).isBetween(1, CacheReader.asks() - 1);
            }
            for (Process process : processes) {
                assertThat(process.waitFor()).isZero();
            }
        }
        assertThat(drafts()).isEmpty();
    }

    private List<Path> drafts() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".part")).toList();
        }
    }
}
