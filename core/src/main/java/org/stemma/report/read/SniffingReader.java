package org.stemma.report.read;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Reads a file whose name tells nothing by the look of its first characters. */
final class SniffingReader implements FormatReader {
    private static final int LOOK_AT = 1024;

    @Override
    public void read(String path, InputStream in, ReadSink sink) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(in, LOOK_AT * 2);
        buffered.mark(LOOK_AT * 2);
        String start = new String(buffered.readNBytes(LOOK_AT), StandardCharsets.ISO_8859_1);
        buffered.reset();
        look(start.strip().toLowerCase(Locale.ROOT)).read(path, buffered, sink);
    }

    private static FormatReader look(String start) {
        if (start.startsWith("{") || start.startsWith("[")) {
            return Formats.JSON;
        }
        if (start.startsWith("<!doctype html") || start.startsWith("<html") || start.contains("<body")) {
            return Formats.PAGE;
        }
        if (start.startsWith("<?xml") || start.startsWith("<rss") || start.startsWith("<feed")) {
            return start.contains("<html") ? Formats.PAGE : Formats.FEED;
        }
        if (start.startsWith("warc/")) {
            return Formats.WARC;
        }
        if (start.startsWith("pk\u0003\u0004")) {
            return Formats.ZIP;
        }
        return Formats.TEXT;
    }
}
