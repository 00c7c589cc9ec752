package org.stemma.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A small sound input for each format, from which fuzzing starts. */
final class FuzzSeeds {
    private static final String TEXT = """
            By Ada Holm
            3 February 2020
            CALDER (AFP) - The ferry left on time, the harbour master said.
            Image: Harbour (Reuters)
            Read more: Old ferries
            kl/mn (AP, dpa)
            """;
    private static final String PAGE =
            "<html lang=en><head><title>Ferry | Post</title><meta property='article:published_time' "
                    + "content='2020-02-03T10:00:00Z'><script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Ferry\","
                    + "\"author\":[{\"name\":\"Ada Holm\"}]}</script></head><body><nav><a href=/>Home</a></nav><article><h1>Ferry</h1>"
                    + "<p>The ferry left on time, the harbour master said &amp; waved.<br><br>Nobody was hurt.</p><ul><li>One &#x1F6A2;</ul>"
                    + "<figure><figcaption>A ferry</figcaption></figure></article><footer>Menu</footer></body></html>";

    private FuzzSeeds() {}

    /** By the ending of the file's name. */
    static Map<String, byte[]> byEnding() {
        String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + PAGE;
        byte[] warc = bytes(
                "WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:12345678-1234-1234-1234-123456789012>\r\n"
                        + "WARC-Date: 2020-02-03T10:00:00Z\r\nWARC-Target-URI: https://calder.example/ferry\r\n"
                        + "Content-Type: application/http; msgtype=response\r\nContent-Length: " + bytes(http).length
                        + "\r\n\r\n" + http + "\r\n\r\n");
        String json =
                "{\"id\":1,\"title\":\"Ferry\",\"text\":\"The ferry left.\",\"authors\":[\"Ada\"],\"date_publish\":\"2020-02-03\"}";
        Map<String, byte[]> seeds = new LinkedHashMap<>();
        seeds.put(".txt", bytes(TEXT));
        seeds.put(".html", bytes(PAGE));
        seeds.put(".json", bytes("{\"docs\":[" + json + "]}"));
        seeds.put(".jsonl", bytes(json + "\n" + json + "\n"));
        seeds.put(".csv", bytes("title,text,date\nFerry,\"The ferry, it left.\",2020-02-03\n"));
        seeds.put(
                ".rss",
                bytes(
                        "<rss><channel><title>Post</title><item><title>Ferry</title><description>&lt;p&gt;It left.</description>"
                                + "<pubDate>Mon, 03 Feb 2020 10:00:00 GMT</pubDate></item></channel></rss>"));
        String mail = String.join(
                "\r\n",
                "From: a@b.example",
                "Subject: Ferry",
                "Content-Type: multipart/mixed; boundary=x",
                "",
                "--x",
                "Content-Type: text/plain",
                "",
                "The ferry left.",
                "--x--");
        seeds.put(".eml", bytes(mail));
        seeds.put(".warc", warc);
        seeds.put(".warc.gz", gzip(warc));
        seeds.put(".zip", zip("a.txt", bytes(TEXT)));
        seeds.put(".txt.gz", gzip(bytes(TEXT)));
        seeds.put(".wacz", zip("archive/a.warc", warc));
        seeds.put("", bytes(PAGE));
        return seeds;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] gzip(byte[] content) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            out.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    private static byte[] zip(String name, byte[] content) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(packed)) {
            out.putNextEntry(new ZipEntry(name));
            out.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }
}
