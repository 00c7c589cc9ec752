package org.stemma.report.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.stemma.issue.IssueKind;

/** Reads a whole document into memory, up to the bound on its size. */
final class BoundedBytes {
    private BoundedBytes() {}

    /** The bytes; nothing, and an issue, if there are none or too many. */
    static Optional<byte[]> read(String path, InputStream in, ReadSink sink) throws IOException {
        long limit = Math.min(sink.options().maxFileBytes(), Integer.MAX_VALUE - 16);
        byte[] bytes = in.readNBytes((int) limit);
        if (bytes.length == 0) {
            sink.issue(IssueKind.EMPTY_REPORT, path, "The file is empty");
            return Optional.empty();
        }
        if (bytes.length == limit && in.read() >= 0) {
            sink.issue(
                    IssueKind.LIMIT_EXCEEDED,
                    path,
                    "The document is larger than " + limit + " bytes (maxFileBytes) and was not read");
            return Optional.empty();
        }
        return Optional.of(bytes);
    }
}
