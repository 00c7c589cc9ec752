package org.stemma.report.page;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/**
 * Finds the element that holds the report: from the page's body down, as long as one child holds most of the running text
 * that is left when chrome and links are not counted.
 */
final class BodyFinder {
    private static final double MOST = 0.75;
    private static final int SHORTEST = 60;

    private BodyFinder() {}

    /** The element that holds the report. */
    static Element find(Document document, ChromeElements chrome) {
        Map<Element, Integer> good = count(document, chrome);
        Element current = document.body();
        while (true) {
            Element next = richest(current, good);
            if (next == null || good.getOrDefault(next, 0) < MOST * good.getOrDefault(current, 0)) {
                return current;
            }
            current = next;
        }
    }

    /** Code units of running text outside chrome and links. */
    static int prose(Document document, ChromeElements chrome) {
        return count(document, chrome).getOrDefault(document.body(), 0);
    }

    private static Map<Element, Integer> count(Document document, ChromeElements chrome) {
        Map<Element, Integer> good = new HashMap<>();
        NodeTraversor.traverse(new Counter(chrome, good), document.body());
        return good;
    }

    private static @Nullable Element richest(Element element, Map<Element, Integer> good) {
        @Nullable Element best = null;
        for (Element child : element.children()) {
            if (good.getOrDefault(child, 0) > (best == null ? 0 : good.getOrDefault(best, 0))) {
                best = child;
            }
        }
        return best;
    }

    /** Adds up running text outside chrome and links, from the leaves to the root. */
    private static final class Counter implements NodeVisitor {
        private final ChromeElements chrome;
        private final Map<Element, Integer> good;

        Counter(ChromeElements chrome, Map<Element, Integer> good) {
            this.chrome = chrome;
            this.good = good;
        }

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode text && node.parent() instanceof Element parent) {
                int length = text.getWholeText().strip().length();
                if (length >= SHORTEST) {
                    good.merge(parent, length, Integer::sum);
                }
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element && element.parent() != null) {
                int own = good.getOrDefault(element, 0);
                if (own > 0 && !element.normalName().equals("a") && chrome.reason(element) == null) {
                    good.merge(element.parent(), own, Integer::sum);
                }
            }
        }
    }
}
