package org.stemma.report.read;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.stemma.issue.IssueKind;

/** Reads a single file packed with gzip, by the name it has without {@code .gz}. */
final class GzipReader implements FormatReader {
    @Override
    public void read(String path, InputStream in, ReadSink sink) throws IOException {
        String name = path.substring(0, path.length() - ".gz".length());
        Optional<FormatReader> reader = Formats.find(name);
        if (reader.isEmpty()) {
            sink.note(
                    IssueKind.UNREADABLE_INPUT,
                    path,
                    "The file was passed over: its name tells no format that is read");
            return;
        }
        if (!sink.enterArchive(path)) {
            return;
        }
        Unpacking unpacking = new Unpacking(sink.options());
        try {
            reader.get().read(path, unpacking.unpacked(new GZIPInputStream(unpacking.packed(in))), sink);
        } catch (BoundReachedException e) {
            sink.issue(IssueKind.LIMIT_EXCEEDED, path, e.getMessage() + "; it was not read");
        } catch (ZipException | EOFException e) {
            sink.issue(IssueKind.MALFORMED_INPUT, path, "The file cannot be unpacked: " + e.getMessage());
        } finally {
            sink.leaveArchive();
        }
    }
}
