package org.stemma.app.law;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.stemma.issue.IssueKind;

/** Files that are not what they should be, and the kinds of issue that may tell of them. */
enum BadInput {
    EMPTY("empty.txt", "", IssueKind.EMPTY_REPORT),
    BLANK("blank.txt", " \n\t\n ", IssueKind.EMPTY_REPORT),
    BINARY("noise.txt", "", IssueKind.UNREADABLE_INPUT, IssueKind.MALFORMED_INPUT, IssueKind.BAD_ENCODING) {
        @Override
        byte[] content() {
            byte[] noise = new byte[4096];
            new Random(7).nextBytes(noise);
            Arrays.fill(noise, 0, 64, (byte) 0);
            return noise;
        }
    },
    NOT_UTF_8(
            "windows.txt",
            "The café in Orvey was closed on Friday, the mayor’s office said. “We do not know why,” it added.",
            IssueKind.BAD_ENCODING) {
        @Override
        byte[] content() {
            return text.getBytes(Charset.forName("windows-1252"));
        }
    },
    NO_TEXT("menu.html", "<html><body><nav><a href='/'>Home</a></nav></body></html>", IssueKind.EMPTY_REPORT),
    CUT_JSON("broken.json", "{\"title\": \"Cut off", IssueKind.MALFORMED_INPUT, IssueKind.UNREADABLE_INPUT),
    NO_REPORT("number.json", "17", IssueKind.MALFORMED_INPUT, IssueKind.UNREADABLE_INPUT),
    WRONG_TYPES("types.json", "{\"id\": {}, \"title\": [7], \"text\": 17, \"authors\": \"x\"}", IssueKind.BAD_FIELD),
    CUT_LINE("lines.jsonl", "{\"text\": \"Half a li\n", IssueKind.MALFORMED_INPUT),
    DEEP_JSON("deep.json", "[".repeat(100_000), IssueKind.MALFORMED_INPUT, IssueKind.LIMIT_EXCEEDED),
    LONG_LINE("long.jsonl", "{\"text\": \"", IssueKind.LIMIT_EXCEEDED) {
        @Override
        byte[] content() {
            return (text + "x".repeat(50_000_000) + "\"}\n").getBytes(StandardCharsets.UTF_8);
        }
    };

    /** What stands in the file, before it is encoded. */
    final String text;

    private final String fileName;
    private final String kinds;

    BadInput(String fileName, String text, IssueKind... kinds) {
        this.fileName = fileName;
        this.text = text;
        this.kinds = Arrays.stream(kinds).map(IssueKind::label).collect(Collectors.joining(" "));
    }

    String fileName() {
        return fileName;
    }

    /** The kinds as written in output. */
    List<String> kinds() {
        return List.of(kinds.split(" "));
    }

    byte[] content() {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    Path writeTo(Path folder) {
        try {
            return Files.write(folder.resolve(fileName), content());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
