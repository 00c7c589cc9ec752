package org.stemma.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Broken and hostile input of every format: no crash, no hang, no text out of order. */
class ReaderFuzzTest {
    private static final int ROUNDS = 40;

    @TempDir
    private Path folder;

    @Test
    void inputsWithChangedBytesAreReadOrBecomeIssues() {
        long seed = Long.getLong("stemma.seed", 4711);
        Random random = new Random(seed);
        for (Map.Entry<String, byte[]> sound : FuzzSeeds.byEnding().entrySet()) {
            for (int round = 0; round < ROUNDS; round++) {
                byte[] broken = broken(sound.getValue(), random);
                assertThatCode(() -> ReaderFuzzer.run(sound.getKey(), broken))
                        .as("seed %d, ending '%s', round %d", seed, sound.getKey(), round)
                        .doesNotThrowAnyException();
            }
        }
    }

    @Test
    void jazzerFindsNoFault() throws IOException, InterruptedException {
        Path corpus = Files.createDirectory(folder.resolve("corpus"));
        for (Map.Entry<String, byte[]> sound : FuzzSeeds.byEnding().entrySet()) {
            ByteArrayOutputStream seed = new ByteArrayOutputStream();
            seed.write(ReaderFuzzer.ENDINGS.indexOf(sound.getKey()));
            seed.write(sound.getValue());
            Files.write(corpus.resolve("seed" + sound.getKey()), seed.toByteArray());
        }
        Path log = folder.resolve("jazzer.log");
        int status = new ProcessBuilder(command(corpus))
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();
        assertThat(status).as(() -> end(log)).isZero();
    }

    /** Runs for a number of inputs, or for as long as {@code -Dstemma.fuzz.seconds} says. */
    private static List<String> command(Path corpus) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                "com.code_intelligence.jazzer.Jazzer",
                "--target_class=" + ReaderFuzzer.class.getName(),
                "--instrumentation_includes=org.stemma.**",
                "-seed=1",
                "-rss_limit_mb=3000",
                "-timeout=60"));
        Integer seconds = Integer.getInteger("stemma.fuzz.seconds");
        command.add(seconds == null ? "-runs=150" : "-max_total_time=" + seconds);
        command.add(corpus.toString());
        return command;
    }

    private static byte[] broken(byte[] sound, Random random) {
        byte[] broken = sound.clone();
        int changes = 1 + random.nextInt(8);
        for (int i = 0; i < changes; i++) {
            int at = random.nextInt(broken.length);
            switch (random.nextInt(4)) {
                case 0 -> broken[at] = (byte) random.nextInt(256);
                case 1 -> broken = java.util.Arrays.copyOf(broken, Math.max(1, at));
                case 2 -> broken[at] ^= (byte) (1 << random.nextInt(8));
                default -> {
                    int from = random.nextInt(broken.length);
                    int length = Math.min(broken.length - Math.max(at, from), 1 + random.nextInt(40));
                    System.arraycopy(broken, from, broken, at, length);
                }
            }
        }
        return broken;
    }

    private static String end(Path log) {
        try {
            String text = Files.readString(log, StandardCharsets.ISO_8859_1);
            return text.substring(Math.max(0, text.length() - 4000));
        } catch (IOException e) {
            return "no log: " + e.getMessage();
        }
    }
}
