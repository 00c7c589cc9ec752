package org.stemma.report.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.stemma.issue.IssueKind;

/** Reads RSS 0.9 to 2.0 and Atom: a report an item. The parser knows no entities, so none can be made to swell. */
final class FeedReader implements FormatReader {
    private static final Pattern ENCODING = Pattern.compile("encoding\\s*=\\s*[\"']([A-Za-z0-9_:.-]{2,40})[\"']");

    @Override
    public void read(String path, InputStream in, ReadSink sink) throws IOException {
        BoundedBytes.read(path, in, sink)
                .flatMap(bytes -> TextDecoder.decode(path, bytes, claimedEncoding(bytes), sink))
                .ifPresent(text -> parse(path, text, sink));
    }

    private static @Nullable String claimedEncoding(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, 200), java.nio.charset.StandardCharsets.ISO_8859_1);
        Matcher encoding = ENCODING.matcher(head);
        return encoding.find() ? encoding.group(1) : null;
    }

    private static void parse(String path, String text, ReadSink sink) {
        Document feed = Jsoup.parse(text, "", Parser.xmlParser());
        List<Element> items = feed.getElementsByTag("item");
        if (items.isEmpty()) {
            items = feed.getElementsByTag("entry");
        }
        if (items.isEmpty()) {
            sink.issue(IssueKind.MALFORMED_INPUT, path, "The file holds no item of RSS and no entry of Atom");
            return;
        }
        String outlet = child(feed.selectFirst("channel, feed"), "title");
        int position = 0;
        for (Element item : items) {
            if (position >= sink.options().maxEntries()) {
                sink.issue(
                        IssueKind.LIMIT_EXCEEDED,
                        path,
                        "The feed has more than " + position + " items (maxEntries); the rest was not read");
                return;
            }
            item(path + "#" + position, item, outlet, sink);
            position++;
        }
    }

    private static void item(String path, Element item, @Nullable String outlet, ReadSink sink) {
        RawFields fields = new RawFields()
                .put(Field.TITLE, plain(child(item, "title")))
                .put(Field.URL, link(item))
                .put(Field.OUTLET, first(plain(child(item, "source")), plain(outlet)))
                .put(
                        Field.PUBLISHED,
                        first(child(item, "pubdate", "published", "dc:date", "date", "issued"), child(item, "updated")))
                .put(Field.LANGUAGE, child(item, "dc:language"));
        for (String tag : List.of("dc:creator", "author")) {
            for (Element author : item.children()) {
                if (author.tagName().equalsIgnoreCase(tag)) {
                    fields.put(Field.AUTHORS, first(child(author, "name"), author.text()));
                }
            }
        }
        fields.put(Field.HTML, child(item, "content:encoded", "content", "description", "summary"));
        if (fields.get(Field.HTML) == null) {
            sink.issue(IssueKind.EMPTY_REPORT, path, "The item has no text");
        } else {
            sink.add(fields.toReport(path));
        }
    }

    private static @Nullable String link(Element item) {
        for (Element link : item.children()) {
            String rel = link.attr("rel");
            if (link.tagName().equalsIgnoreCase("link") && (rel.isEmpty() || rel.equals("alternate"))) {
                return link.hasAttr("href") ? link.attr("href") : link.text();
            }
        }
        return null;
    }

    /** Text of the first child of the first of these names that there is. */
    private static @Nullable String child(@Nullable Element parent, String... names) {
        if (parent == null) {
            return null;
        }
        for (String name : names) {
            for (Element child : parent.children()) {
                if (child.tagName().toLowerCase(Locale.ROOT).equals(name)
                        && !child.wholeText().isBlank()) {
                    // XHTML content stands as elements, HTML content as text.
                    return child.childrenSize() > 0
                            ? child.html()
                            : child.wholeText().strip();
                }
            }
        }
        return null;
    }

    private static @Nullable String plain(@Nullable String markup) {
        return markup == null ? null : Jsoup.parse(markup).text();
    }

    private static @Nullable String first(@Nullable String a, @Nullable String b) {
        return a != null ? a : b;
    }
}
