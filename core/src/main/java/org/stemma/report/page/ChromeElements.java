package org.stemma.report.page;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;
import org.stemma.report.RemovalReason;
import org.stemma.report.ResourceLines;

/**
 * The elements of a page that show by tag, role, state or class name that they are no part of the report. An element that
 * holds a great share of the page's paragraphs is never one of them, whatever it is called.
 */
final class ChromeElements {
    private static final double GREAT_SHARE = 0.45;
    private static final int LONG_PARAGRAPH = 80;
    private static final Set<String> NAVIGATION_TAGS = Set.of(
            "nav", "footer", "form", "button", "select", "menu", "dialog", "input", "label", "textarea", "fieldset");
    private static final Set<String> NAVIGATION_ROLES = Set.of(
            "navigation", "banner", "contentinfo", "search", "dialog", "menu", "menubar", "toolbar", "alertdialog");
    private static final List<Rule> RULES = ResourceLines.table("chrome-classes.tsv").stream()
            .map(row ->
                    new Rule(RemovalReason.valueOf(row.get(0).toUpperCase(Locale.ROOT)), Pattern.compile(row.get(1))))
            .toList();

    private static final Pattern OWN = Pattern.compile(String.join("|", ResourceLines.list("report-classes.list")));

    private record Rule(RemovalReason reason, Pattern names) {}

    private final Map<Element, Integer> prose = new HashMap<>();
    private final Map<Element, Optional<RemovalReason>> reasons = new HashMap<>();
    private final boolean byNames;
    private final int total;

    private ChromeElements(Document document, boolean byNames) {
        this.byNames = byNames;
        NodeTraversor.traverse(new ProseCounter(), document);
        total = prose.getOrDefault(document, 0);
    }

    /** Judges by tag, state and name. */
    static ChromeElements strict(Document document) {
        return new ChromeElements(document, true);
    }

    /** Judges by tag and state only: for pages that call their own report by a name of chrome. */
    static ChromeElements lenient(Document document) {
        return new ChromeElements(document, false);
    }

    /** Code units of paragraph text in the page. */
    int total() {
        return total;
    }

    /** Code units of paragraph text within the element. */
    int prose(Element element) {
        return prose.getOrDefault(element, 0);
    }

    /** Why the element is no part of the report; null if it may be one. */
    @Nullable
    RemovalReason reason(Element element) {
        return reasons.computeIfAbsent(element, e -> Optional.ofNullable(judge(e)))
                .orElse(null);
    }

    /** Judges an element by what others found out about it. */
    void cut(Element element, RemovalReason reason) {
        reasons.put(element, Optional.of(reason));
    }

    private @Nullable RemovalReason judge(Element element) {
        RemovalReason reason = byTag(element);
        if (reason == null) {
            reason = byState(element);
        }
        if (reason == null && byNames) {
            reason = byName(element);
        }
        boolean great = total > 0 && prose(element) > GREAT_SHARE * total;
        return great ? null : reason;
    }

    private static @Nullable RemovalReason byTag(Element element) {
        String tag = element.normalName();
        if (NAVIGATION_TAGS.contains(tag) || NAVIGATION_ROLES.contains(element.attr("role"))) {
            return RemovalReason.NAVIGATION;
        }
        if (tag.equals("figure") || tag.equals("figcaption") || tag.equals("caption")) {
            return element.selectFirst("blockquote") == null ? RemovalReason.CAPTION : null;
        }
        if (tag.equals("aside") || element.attr("role").equals("complementary")) {
            return RemovalReason.RELATED;
        }
        return null;
    }

    private static @Nullable RemovalReason byState(Element element) {
        String style = element.attr("style").replace(" ", "").toLowerCase(Locale.ROOT);
        boolean hidden =
                element.hasAttr("hidden") || style.contains("display:none") || style.contains("visibility:hidden");
        return hidden ? RemovalReason.NAVIGATION : null;
    }

    private @Nullable RemovalReason byName(Element element) {
        String tag = element.normalName();
        if (tag.equals("body") || tag.equals("html") || tag.equals("main") || tag.equals("article")) {
            return null;
        }
        String names = (element.className() + " " + element.id() + " " + element.attr("data-testid") + " "
                        + element.attr("data-component"))
                .toLowerCase(Locale.ROOT);
        if (names.isBlank() || OWN.matcher(names).find()) {
            return null;
        }
        boolean paragraph = tag.equals("p") && prose(element) >= LONG_PARAGRAPH;
        for (Rule rule : RULES) {
            if (rule.names.matcher(names).find()) {
                return paragraph && rule.reason != RemovalReason.CAPTION ? null : rule.reason;
            }
        }
        return null;
    }

    /** Adds up the text of paragraphs from the leaves to the root. */
    private final class ProseCounter implements NodeVisitor {
        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode text
                    && node.parent() instanceof Element parent
                    && text.getWholeText().length() >= 40) {
                prose.merge(parent, text.getWholeText().strip().length(), Integer::sum);
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element && element.parent() != null) {
                boolean link = element.normalName().equals("a");
                int own = link || isCode(element) ? 0 : prose.getOrDefault(element, 0);
                if (own > 0) {
                    prose.merge(element.parent(), own, Integer::sum);
                }
            }
        }

        private boolean isCode(Element element) {
            return Set.of("script", "style", "noscript", "template", "head").contains(element.normalName());
        }
    }
}
