package org.stemma.report.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.stemma.issue.IssueKind;

/**
 * Reads a zip as a stream, entry by entry, and each entry by its name's ending; WACZ is a zip of which only
 * the WARC files are read. Nothing
 * is written to disk: the entries' names are only shown.
 */
final class ZipReader implements FormatReader {
    @Override
    public void read(String path, InputStream in, ReadSink sink) throws IOException {
        if (!sink.enterArchive(path)) {
            return;
        }
        Unpacking unpacking = new Unpacking(sink.options());
        try {
            // Not closed: it would close the caller's stream.
            entries(path, new ZipInputStream(unpacking.packed(in)), unpacking, sink);
        } catch (BoundReachedException e) {
            sink.issue(IssueKind.LIMIT_EXCEEDED, path, e.getMessage() + "; the rest of it was not read");
        } catch (ZipException | IllegalArgumentException e) {
            sink.issue(IssueKind.MALFORMED_INPUT, path, "The archive cannot be read on: " + e.getMessage());
        } finally {
            sink.leaveArchive();
        }
    }

    private static void entries(String path, ZipInputStream zip, Unpacking unpacking, ReadSink sink)
            throws IOException {
        int number = 0;
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            number++;
            if (number > sink.options().maxEntries()) {
                throw new BoundReachedException(
                        "The archive has more than " + sink.options().maxEntries() + " entries (maxEntries)");
            }
            boolean beside =
                    path.endsWith(".wacz") && !Formats.find(entry.getName()).equals(Optional.of(Formats.WARC));
            if (!entry.isDirectory() && !isHidden(entry.getName()) && !beside) {
                entry(path, entry, unpacking.unpacked(zip), sink);
            }
        }
        if (number == 0) {
            sink.issue(IssueKind.MALFORMED_INPUT, path, "The file is no zip archive, or an empty one");
        }
    }

    private static void entry(String path, ZipEntry entry, InputStream in, ReadSink sink) throws IOException {
        String shown = path + "#" + shown(entry.getName());
        Optional<FormatReader> reader = Formats.find(entry.getName());
        if (reader.isPresent()) {
            reader.get().read(shown, in, sink);
        } else {
            sink.note(
                    IssueKind.UNREADABLE_INPUT,
                    shown,
                    "The entry was passed over: its name tells no format that is read");
        }
    }

    private static boolean isHidden(String name) {
        String last = name.substring(name.lastIndexOf('/') + 1);
        return last.startsWith(".") || name.startsWith("__MACOSX/");
    }

    /** A hostile name, fit to be shown: no control characters, not endless. */
    private static String shown(String name) {
        String plain = name.replaceAll("\\p{Cntrl}", "?");
        return plain.length() <= 300 ? plain : plain.substring(0, 300) + "…";
    }
}
