package org.stemma.report.read;

import java.io.IOException;
import java.io.InputStream;
import org.stemma.issue.IssueKind;

/** Reads plain text. */
final class TextReader implements FormatReader {
    @Override
    public void read(String path, InputStream in, ReadSink sink) throws IOException {
        BoundedBytes.read(path, in, sink)
                .flatMap(bytes -> TextDecoder.decode(path, bytes, null, sink))
                .ifPresent(text -> {
                    if (text.isBlank()) {
                        sink.issue(IssueKind.EMPTY_REPORT, path, "The file holds nothing but white space");
                    } else {
                        sink.add(new RawFields().put(Field.TEXT, text).toReport(path));
                    }
                });
    }
}
