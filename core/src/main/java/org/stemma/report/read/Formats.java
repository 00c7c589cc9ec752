package org.stemma.report.read;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The formats that are read, told by the ends of file names. */
final class Formats {
    static final FormatReader TEXT = new TextReader();
    static final FormatReader PAGE = new PageReader();
    static final FormatReader JSON = new JsonReader();
    static final FormatReader JSON_LINES = new JsonLinesReader();
    static final FormatReader TABLE = new TableReader();
    static final FormatReader FEED = new FeedReader();
    static final FormatReader MAIL = new MailReader();
    static final FormatReader WARC = new WarcReports();
    static final FormatReader ZIP = new ZipReader();
    static final FormatReader GZIP = new GzipReader();

    private static final Map<String, FormatReader> BY_ENDING = byEnding();

    private Formats() {}

    /** What reads a file of this name; nothing if the name tells no known format. */
    static Optional<FormatReader> find(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        return BY_ENDING.entrySet().stream()
                .filter(entry -> name.endsWith(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static Map<String, FormatReader> byEnding() {
        Map<String, FormatReader> readers = new LinkedHashMap<>();
        readers.put(".txt", TEXT);
        readers.put(".text", TEXT);
        readers.put(".html", PAGE);
        readers.put(".htm", PAGE);
        readers.put(".xhtml", PAGE);
        readers.put(".json", JSON);
        readers.put(".jsonl", JSON_LINES);
        readers.put(".ndjson", JSON_LINES);
        readers.put(".csv", TABLE);
        readers.put(".tsv", TABLE);
        readers.put(".rss", FEED);
        readers.put(".atom", FEED);
        readers.put(".xml", FEED);
        readers.put(".eml", MAIL);
        readers.put(".warc", WARC);
        readers.put(".warc.gz", WARC);
        readers.put(".wacz", ZIP);
        readers.put(".zip", ZIP);
        readers.put(".gz", GZIP);
        return readers;
    }
}
