package org.stemma.report.page;

import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.stemma.report.date.PublishedTime;

/** Takes a page apart. Safe for use by several threads. */
public final class PageParser {
    /** The least share of a page's paragraphs that must be left when named chrome is taken away. */
    private static final double FEWEST = 0.35;

    private static final String LIVE = "LiveBlogPosting";

    private PageParser() {}

    /**
     * The facts and blocks of a page.
     *
     * @param html the page's source; blocks know their places in it
     */
    public static Page parse(String html) {
        Parser parser = Parser.htmlParser().setTrackPosition(true);
        Document document = parser.parseInput(html, "");
        Optional<JsonLd> article = JsonLd.find(document);
        PageFacts facts = FactsReader.read(document, article);
        ChromeElements chrome = ChromeElements.strict(document);
        if (BodyFinder.prose(document, chrome) < FEWEST * chrome.total()) {
            chrome = ChromeElements.lenient(document);
        }
        Element body = BodyFinder.find(document, chrome);
        boolean live = article.map(a -> LIVE.equals(a.text("@type"))).orElse(false);
        PublishedTime published = facts.published();
        if (!live && published != null) {
            TimedParts.cut(body, chrome, published.day());
        }
        return new Page(facts, LiveEntries.date(BlockWalker.walk(document, html, body, chrome), article));
    }
}
