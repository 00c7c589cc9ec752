package org.stemma.report.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;
import org.stemma.issue.IssueKind;
import org.stemma.text.Json;
import tools.jackson.core.JacksonException;

/** Reads JSON Lines as a stream: one report a line, and a line that is wrong costs that line alone. */
final class JsonLinesReader implements FormatReader {
    private static final int CHUNK = 1 << 16;

    @Override
    public void read(String path, InputStream in, ReadSink sink) throws IOException {
        Lines lines = new Lines(path, in, sink);
        boolean any = false;
        while (!sink.isFull() && lines.next()) {
            any |= lines.line().isPresent() || lines.tooLong();
            lines.line().ifPresent(line -> parse(path + "#" + lines.number(), line, sink));
        }
        if (!any) {
            sink.issue(IssueKind.EMPTY_REPORT, path, "The input holds no line");
        }
    }

    private static void parse(String path, byte[] line, ReadSink sink) {
        TextDecoder.decode(path, line, null, sink).ifPresent(text -> {
            try {
                JsonReport.read(path, Json.mapper().readTree(text), sink);
            } catch (JacksonException e) {
                sink.issue(IssueKind.MALFORMED_INPUT, path, "The line is not valid JSON: " + JsonReader.reason(e));
            }
        });
    }

    /** Cuts a stream into lines, holding at most one of them and none that is too long. */
    private static final class Lines {
        private final String path;
        private final InputStream in;
        private final ReadSink sink;
        private final long longest;
        private final byte[] chunk = new byte[CHUNK];
        private int at;
        private int filled;
        private byte[] line = new byte[1024];
        private int length;
        private boolean overrun;
        private int number;

        Lines(String path, InputStream in, ReadSink sink) {
            this.path = path;
            this.in = in;
            this.sink = sink;
            // A code unit takes at most three bytes of UTF-8, or six when JSON writes it as an escape.
            this.longest = Math.min(6L * sink.options().maxReportChars(), Integer.MAX_VALUE - 16);
        }

        boolean next() throws IOException {
            length = 0;
            overrun = false;
            int b = read();
            if (b < 0) {
                return false;
            }
            number++;
            for (; b >= 0 && b != '\n'; b = read()) {
                append((byte) b);
            }
            if (overrun) {
                sink.issue(
                        IssueKind.LIMIT_EXCEEDED,
                        path + "#" + number,
                        "The line is longer than " + longest + " bytes (six times maxReportChars) and was not read");
            }
            return true;
        }

        Optional<byte[]> line() {
            return overrun || isBlank() ? Optional.empty() : Optional.of(Arrays.copyOf(line, length));
        }

        boolean tooLong() {
            return overrun;
        }

        int number() {
            return number;
        }

        private boolean isBlank() {
            for (int i = 0; i < length; i++) {
                if (line[i] > ' ' || line[i] < 0) {
                    return false;
                }
            }
            return true;
        }

        private void append(byte b) {
            if (length >= longest) {
                overrun = true;
                return;
            }
            if (length == line.length) {
                line = Arrays.copyOf(line, (int) Math.min(longest, 2L * length));
            }
            line[length++] = b;
        }

        private int read() throws IOException {
            if (at == filled) {
                filled = in.read(chunk);
                at = 0;
                if (filled <= 0) {
                    filled = 0;
                    return -1;
                }
            }
            return chunk[at++] & 0xFF;
        }
    }
}
