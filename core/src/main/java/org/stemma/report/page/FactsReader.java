package org.stemma.report.page;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.stemma.report.date.DateReader;
import org.stemma.report.date.PublishedTime;

/**
 * Reads a page's facts in this order of trust: JSON-LD of an article, OpenGraph and article marks, other meta marks, marked
 * times in the page, the title element and the first heading.
 */
final class FactsReader {
    private static final List<String> PUBLISHED = List.of(
            "article:published_time",
            "og:published_time",
            "og:article:published_time",
            "datepublished",
            "parsely-pub-date",
            "sailthru.date",
            "article.published",
            "published-date",
            "publish-date",
            "publication_date",
            "publishdate",
            "pubdate",
            "dc.date.issued",
            "dcterms.date",
            "dcterms.created",
            "dc.date",
            "dc.date.created",
            "cxenseparse:recs:publishtime",
            "cxenseparse:publishtime",
            "originalpublicationdate",
            "article_date_original",
            "rnews:datepublished",
            "citation_publication_date",
            "date",
            "last-modified-date");
    private static final List<String> UPDATED = List.of(
            "article:modified_time", "og:updated_time", "datemodified", "lastmod", "last-modified", "dcterms.modified");
    private static final List<String> TITLE =
            List.of("og:title", "twitter:title", "parsely-title", "sailthru.title", "dc.title", "headline", "title");
    private static final List<String> AUTHOR =
            List.of("author", "article:author", "parsely-author", "sailthru.author", "dc.creator", "byl", "og:author");
    private static final List<String> SITE = List.of("og:site_name", "application-name", "publisher", "dc.publisher");

    private static final int MOST_HEADINGS = 50;

    private final Document document;
    private final Optional<JsonLd> article;
    private final Map<String, String> marks;

    private FactsReader(Document document, Optional<JsonLd> article) {
        this.document = document;
        this.article = article;
        this.marks = marks(document);
    }

    static PageFacts read(Document document, Optional<JsonLd> article) {
        FactsReader reader = new FactsReader(document, article);
        return new PageFacts(
                reader.title(),
                reader.outlet(),
                reader.url(),
                reader.published(),
                reader.updated(),
                reader.authors(),
                reader.language(),
                reader.article
                        .map(a -> a.text("articleBody"))
                        .map(FactsReader::unescaped)
                        .orElse(null));
    }

    private @Nullable String title() {
        @Nullable String structured = structured("headline");
        @Nullable String marked = meta(TITLE);
        List<String> headings = document.select("h1").stream()
                .limit(MOST_HEADINGS)
                .map(heading -> unescaped(heading.text()))
                .filter(heading -> !heading.isBlank())
                .toList();
        String chosen = new HeadlineChooser(
                        structured == null ? null : unescaped(structured),
                        marked == null ? null : unescaped(marked),
                        unescaped(document.title()),
                        headings,
                        outlet())
                .choose();
        @Nullable String name = structured("name");
        return chosen != null || name == null ? chosen : Titles.withoutOutlet(unescaped(name), outlet(), List.of());
    }

    private @Nullable String outlet() {
        String site = meta(SITE.subList(0, 1));
        if (site != null) {
            return unescaped(site);
        }
        Optional<String> publisher =
                article.stream().flatMap(a -> a.names("publisher").stream()).findFirst();
        return publisher.map(FactsReader::unescaped).orElseGet(() -> meta(SITE));
    }

    private @Nullable String url() {
        Element canonical = document.selectFirst("link[rel=canonical][href]");
        String href = canonical == null ? null : canonical.attr("href").strip();
        String url = href != null && href.startsWith("http") ? href : meta(List.of("og:url"));
        return url != null && url.startsWith("http") ? url : null;
    }

    private @Nullable PublishedTime published() {
        return Stream.of(
                        structured("datePublished"),
                        structured("dateCreated"),
                        structured("uploadDate"),
                        meta(PUBLISHED),
                        marked())
                .flatMap(value -> DateReader.read(value).stream())
                .findFirst()
                .orElse(null);
    }

    private @Nullable OffsetDateTime updated() {
        return Stream.of(structured("dateModified"), meta(UPDATED))
                .flatMap(value -> DateReader.read(value).stream())
                .map(PublishedTime::at)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private List<String> authors() {
        List<String> names = new ArrayList<>();
        article.ifPresent(a -> names.addAll(a.names("author")));
        if (names.isEmpty()) {
            String author = meta(AUTHOR);
            if (author != null) {
                names.add(author);
            }
        }
        return names.stream()
                .map(FactsReader::unescaped)
                .flatMap(name -> Titles.people(name).stream())
                .distinct()
                .toList();
    }

    private @Nullable String language() {
        Element html = document.selectFirst("html[lang]");
        String code = html == null ? structured("inLanguage") : html.attr("lang");
        return code == null || code.isBlank() ? null : code;
    }

    /** A time marked as the date of publication, the first in an article's head. */
    private @Nullable String marked() {
        Element time = document.selectFirst("time[itemprop=datePublished], [itemprop=datePublished], time[pubdate]");
        if (time == null) {
            time = document.selectFirst(
                    "article time[datetime], main time[datetime], header time[datetime], time[datetime]");
        }
        if (time == null) {
            return null;
        }
        return Stream.of(time.attr("datetime"), time.attr("content"), time.text())
                .filter(value -> !value.isBlank())
                .findFirst()
                .orElse(null);
    }

    private @Nullable String structured(String field) {
        return article.map(a -> a.text(field)).orElse(null);
    }

    /** The first of these marks that the page gives; those in its head come first. */
    private @Nullable String meta(List<String> names) {
        return names.stream()
                .map(marks::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** All marks of the page by name, the first of each name. */
    private static Map<String, String> marks(Document document) {
        Map<String, String> marks = new HashMap<>();
        for (Element part : List.of(document.head(), document.body())) {
            for (Element meta : part.getElementsByTag("meta")) {
                String content = meta.attr("content").strip();
                if (!content.isEmpty()) {
                    Stream.of("property", "name", "itemprop", "http-equiv")
                            .map(key -> meta.attr(key).toLowerCase(Locale.ROOT))
                            .filter(name -> !name.isEmpty())
                            .forEach(name -> marks.putIfAbsent(name, content));
                }
            }
        }
        return marks;
    }

    /** With character references resolved and white space folded. */
    static String unescaped(String text) {
        return Parser.unescapeEntities(text, false)
                .replace('\u00A0', ' ')
                .replaceAll("\\s+", " ")
                .strip();
    }
}
