package org.stemma.report;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.stemma.issue.StemmaException;

/**
 * Reads and cleans whatever bytes it is given, in the format that the first byte chooses. Any exception but the promised one,
 * and any anchor or cut that does not fit its text, is a fault. {@code docs/readers.md} tells how to run it for long.
 */
public final class ReaderFuzzer {
    static final List<String> ENDINGS = List.of(
            ".txt",
            ".html",
            ".json",
            ".jsonl",
            ".csv",
            ".rss",
            ".eml",
            ".warc",
            ".warc.gz",
            ".zip",
            ".txt.gz",
            ".wacz",
            "");
    private static final ReadOptions SMALL = new ReadOptions(1 << 18, 1 << 17, 4, 3, 200, 1 << 20, 50, 200);

    private ReaderFuzzer() {}

    /** What Jazzer calls. */
    public static void fuzzerTestOneInput(byte[] input) {
        if (input.length > 0) {
            String ending = ENDINGS.get((input[0] & 0xFF) % ENDINGS.size());
            run(ending, Arrays.copyOfRange(input, 1, input.length));
        }
    }

    /** Reads and cleans one input. */
    static void run(String ending, byte[] content) {
        try {
            Path file = Files.createTempFile("fuzz", ending);
            try {
                Files.write(file, content);
                check(InputReader.read(List.of(file.toString()), InputStream.nullInputStream(), SMALL));
                check(InputReader.read(List.of("-"), new ByteArrayInputStream(content), SMALL));
            } catch (StemmaException e) {
                // Promised where nothing can be read.
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void check(Inputs inputs) {
        for (Report report :
                new CaseCleaner(CleanOptions.standard()).clean(inputs.reports()).reports()) {
            for (Removed removed : report.removed()) {
                if (removed.at() < 0
                        || removed.at() > report.text().length()
                        || removed.exact().isEmpty()) {
                    throw new IllegalStateException("A cut does not fit its text: " + removed);
                }
            }
            if (report.text().contains("\n\n")
                    || report.text().contains("\u00a0")
                    || report.text().isBlank()) {
                throw new IllegalStateException("A text is not in order: '" + report.text() + "'");
            }
        }
    }
}
