package org.stemma.report.page;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Takes a page apart. Safe for use by several threads. */
public final class PageParser {
    /** The least share of a page's paragraphs that must be left when named chrome is taken away. */
    private static final double FEWEST = 0.35;

    private PageParser() {}

    /**
     * The facts and blocks of a page.
     *
     * @param html the page's source; blocks know their places in it
     */
    public static Page parse(String html) {
        Parser parser = Parser.htmlParser().setTrackPosition(true);
        Document document = parser.parseInput(html, "");
        PageFacts facts = FactsReader.read(document);
        ChromeElements chrome = ChromeElements.strict(document);
        if (BodyFinder.prose(document, chrome) < FEWEST * chrome.total()) {
            chrome = ChromeElements.lenient(document);
        }
        Element body = BodyFinder.find(document, chrome);
        return new Page(facts, BlockWalker.walk(document, html, body, chrome));
    }
}
