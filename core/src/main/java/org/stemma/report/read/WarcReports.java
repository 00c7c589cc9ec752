package org.stemma.report.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcPayload;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;
import org.stemma.issue.IssueKind;

/** Reads WARC as a stream, packed record by record or not: a report for every page that was answered with, and for texts. */
final class WarcReports implements FormatReader {
    private static final int DONE = 200;

    @Override
    public void read(String path, InputStream in, ReadSink sink) throws IOException {
        Unpacking unpacking = new Unpacking(sink.options());
        int number = 0;
        // Not closed: it would close the caller's stream.
        try {
            WarcReader records = new WarcReader(unpacking.packed(in));
            for (Optional<WarcRecord> next = records.next(); next.isPresent(); next = records.next()) {
                number++;
                if (number > sink.options().maxEntries()) {
                    throw new BoundReachedException(
                            "The archive has more than " + sink.options().maxEntries() + " records (maxEntries)");
                }
                if (next.get() instanceof WarcTargetRecord record && isWanted(record)) {
                    report(path + "#" + number, record, unpacking, sink);
                }
            }
        } catch (BoundReachedException e) {
            sink.issue(IssueKind.LIMIT_EXCEEDED, path, e.getMessage() + "; the rest of it was not read");
        } catch (IOException | RuntimeException e) {
            // The parser throws several kinds on hostile records; the file's own trouble must not end the run.
            sink.issue(
                    IssueKind.MALFORMED_INPUT,
                    path,
                    "The archive cannot be read beyond record " + number + ": " + reason(e));
        }
        if (number == 0) {
            sink.issue(IssueKind.EMPTY_REPORT, path, "The archive holds no record");
        }
    }

    private static boolean isWanted(WarcTargetRecord record) throws IOException {
        if (record instanceof WarcResponse response) {
            return response.contentType().base().equals(MediaType.HTTP)
                    && response.http().status() == DONE
                    && isText(response.payloadType());
        }
        return (record instanceof WarcResource || record instanceof WarcConversion) && isText(record.contentType());
    }

    private static boolean isText(MediaType type) {
        MediaType base = type.base();
        return isPage(base) || base.equals(MediaType.PLAIN_TEXT);
    }

    private static boolean isPage(MediaType type) {
        return type.base().equals(MediaType.HTML) || type.base().equals(MediaType.XHTML);
    }

    private static void report(String path, WarcTargetRecord record, Unpacking unpacking, ReadSink sink)
            throws IOException {
        Optional<WarcPayload> payload = record.payload();
        InputStream body = payload.isPresent() ? payload.get().body().stream() : record.body().stream();
        MediaType type = payload.isPresent() ? payload.get().type() : record.contentType();
        Optional<byte[]> bytes = BoundedBytes.read(path, unpacking.unpacked(body), sink);
        if (bytes.isEmpty()) {
            return;
        }
        String charset = type.parameters().get("charset");
        String claimed = charset != null ? charset : PageReader.claimedCharset(bytes.get());
        TextDecoder.decode(path, bytes.get(), claimed, sink)
                .ifPresent(text -> sink.add(new RawFields()
                        .put(isPage(type) ? Field.HTML : Field.TEXT, text)
                        .put(Field.URL, record.target())
                        .put(Field.DOWNLOADED, record.date().toString())
                        .toReport(path)));
    }

    private static String reason(Exception e) {
        String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        String plain = message.replaceAll("\\p{Cntrl}", " ");
        return (plain.length() <= 160 ? plain : plain.substring(0, 160) + " …").toLowerCase(Locale.ROOT);
    }
}
