package org.stemma.report.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a saved page. */
final class PageReader implements FormatReader {
    private static final int HEAD_BYTES = 4096;
    private static final Pattern META_CHARSET = Pattern.compile("charset\\s*=\\s*[\"']?([A-Za-z0-9_:.-]{2,40})");

    @Override
    public void read(String path, InputStream in, ReadSink sink) throws IOException {
        BoundedBytes.read(path, in, sink)
                .flatMap(bytes -> TextDecoder.decode(path, bytes, claimedCharset(bytes), sink))
                .ifPresent(
                        html -> sink.add(new RawFields().put(Field.HTML, html).toReport(path)));
    }

    /** The charset that the page's head claims; null if it claims none. */
    static @Nullable String claimedCharset(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD_BYTES), StandardCharsets.ISO_8859_1);
        Matcher claim = META_CHARSET.matcher(head);
        return claim.find() ? claim.group(1) : null;
    }
}
