package org.stemma.report.page;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Takes a page apart. Safe for use by several threads. */
public final class PageParser {
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
        ChromeElements chrome = ChromeElements.of(document);
        Element body = BodyFinder.find(document, chrome, facts);
        return new Page(facts, BlockWalker.walk(document, html, body, chrome));
    }
}
