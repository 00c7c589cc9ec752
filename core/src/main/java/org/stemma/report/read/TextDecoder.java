package org.stemma.report.read;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mozilla.universalchardet.UniversalDetector;
import org.stemma.issue.IssueKind;

/**
 * Turns bytes into text: by byte order mark, else by the charset that the document claims, else as UTF-8, else by what the
 * bytes look like. A claim that the bytes contradict is not believed.
 */
final class TextDecoder {
    private static final int LOOK_AT = 1 << 16;
    private static final double MOST_CONTROLS = 0.05;

    private TextDecoder() {}

    /** The text; nothing, and an issue, if the bytes are no text. */
    static Optional<String> decode(String path, byte[] bytes, @Nullable String claimed, ReadSink sink) {
        Optional<String> marked = byMark(bytes);
        if (marked.isPresent()) {
            return marked;
        }
        if (looksBinary(bytes)) {
            sink.issue(IssueKind.UNREADABLE_INPUT, path, "The document is not text: it holds binary data");
            return Optional.empty();
        }
        Optional<String> read = charset(claimed).flatMap(c -> strict(bytes, c));
        if (read.isEmpty()) {
            read = strict(bytes, StandardCharsets.UTF_8);
        }
        return read.isPresent() ? read : Optional.of(detected(path, bytes, sink));
    }

    private static Optional<String> byMark(byte[] bytes) {
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8));
        }
        if (starts(bytes, 0xFE, 0xFF)) {
            return Optional.of(new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE));
        }
        if (starts(bytes, 0xFF, 0xFE)) {
            return Optional.of(new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE));
        }
        return Optional.empty();
    }

    private static String detected(String path, byte[] bytes, ReadSink sink) {
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(bytes, 0, Math.min(bytes.length, LOOK_AT * 16));
        detector.dataEnd();
        Charset charset = charset(detector.getDetectedCharset())
                .filter(c -> !c.equals(StandardCharsets.US_ASCII))
                .or(() -> charset("windows-1252"))
                .orElse(StandardCharsets.ISO_8859_1);
        String text = new String(bytes, charset);
        long lost = text.chars().filter(c -> c == '\uFFFD').count();
        sink.warn(
                IssueKind.BAD_ENCODING,
                path,
                "The bytes are not UTF-8; they were read as '" + charset.name() + "' by their look"
                        + (lost == 0 ? "" : ", and " + lost + " of them could not be read"));
        return text;
    }

    private static Optional<String> strict(byte[] bytes, Charset charset) {
        try {
            CharBuffer text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes));
            return Optional.of(text.toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** The charset of this name; for the Latin ones the Windows superset, as browsers do. */
    private static Optional<Charset> charset(@Nullable String name) {
        if (name == null || name.isBlank()) {
            return Optional.empty();
        }
        String plain = name.strip().toLowerCase(Locale.ROOT);
        String meant = plain.equals("iso-8859-1") || plain.equals("latin1") || plain.equals("us-ascii")
                ? "windows-1252"
                : plain;
        try {
            return Optional.of(Charset.forName(meant));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static boolean looksBinary(byte[] bytes) {
        int length = Math.min(bytes.length, LOOK_AT);
        int controls = 0;
        for (int i = 0; i < length; i++) {
            int b = bytes[i];
            if (b == 0) {
                return true;
            }
            if (b > 0 && b < 32 && b != '\n' && b != '\r' && b != '\t' && b != '\f' && b != 27) {
                controls++;
            }
        }
        return controls > length * MOST_CONTROLS;
    }

    private static boolean starts(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
