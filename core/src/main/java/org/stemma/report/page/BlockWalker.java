package org.stemma.report.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;
import org.stemma.report.RemovalReason;
import org.stemma.report.clean.Block;
import org.stemma.report.clean.BlockKind;
import org.stemma.text.MappedText;

/** Walks through a page and makes a block of each stretch of text that block elements or double line breaks bound. */
final class BlockWalker implements NodeVisitor {
    private static final Set<String> UNSEEN =
            Set.of("script", "style", "noscript", "template", "head", "iframe", "svg", "object", "canvas", "math");
    private static final double LINKED = 0.7;

    private final String html;
    private final Element body;
    private final Set<Element> around;
    private final ChromeElements chrome;
    private final List<Block> blocks = new ArrayList<>();
    private final List<MappedText> parts = new ArrayList<>();
    private final Deque<Opened> open = new ArrayDeque<>();
    private int linked;
    private int unseen;
    private boolean afterBreak;
    private final List<Integer> before = new ArrayList<>();
    private int headline = -1;
    private boolean bodySeen;

    /**
     * An element in which the walk is.
     *
     * @param reason why its text is cut; null if it is kept
     * @param inBody whether it lies within the report's part of the page
     * @param kind what its text is
     * @param first whether its text is a first-level heading's
     * @param link whether its text is a link's
     * @param breaks whether its text is apart from the text around it
     */
    private record Opened(
            @Nullable RemovalReason reason,
            boolean inBody,
            BlockKind kind,
            boolean first,
            boolean link,
            boolean breaks) {}

    private BlockWalker(String html, Element body, ChromeElements chrome) {
        this.html = html;
        this.body = body;
        this.chrome = chrome;
        // An element that holds the report's part is never chrome, whatever its name.
        this.around = new HashSet<>();
        for (Element element = body; element != null; element = element.parent()) {
            around.add(element);
        }
    }

    static List<Block> walk(Document document, String html, Element body, ChromeElements chrome) {
        BlockWalker walker = new BlockWalker(html, body, chrome);
        NodeTraversor.traverse(walker, document.body());
        walker.keepStandfirst();
        return walker.blocks;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof Element element) {
            enter(element);
        } else if (node instanceof TextNode part && unseen == 0) {
            take(part);
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            if (UNSEEN.contains(element.normalName())) {
                unseen--;
            }
            if (open.element().breaks) {
                flush();
            }
            open.pop();
        }
    }

    private void enter(Element element) {
        if (UNSEEN.contains(element.normalName())) {
            unseen++;
        }
        Opened parent = open.peek();
        RemovalReason reason = parent == null ? null : parent.reason;
        if (reason == null && !around.contains(element)) {
            reason = chrome.reason(element);
        }
        boolean breaks =
                parent == null || element.isBlock() || element.normalName().equals("td") || reason != parent.reason;
        if (breaks) {
            flush();
        } else if (element.normalName().equals("br")) {
            lineBreak();
        }
        boolean inBody = element.equals(body) || (parent != null && parent.inBody);
        BlockKind kind = kind(element, parent == null ? BlockKind.PARAGRAPH : parent.kind);
        boolean first = element.normalName().equals("h1") || (parent != null && parent.first);
        boolean link = element.normalName().equals("a") || (parent != null && parent.link);
        open.push(new Opened(reason, inBody, kind, first, link, breaks));
    }

    private void lineBreak() {
        if (afterBreak) {
            flush();
        } else {
            parts.add(MappedText.of("\n", new int[] {-1}));
        }
        afterBreak = true;
    }

    private void take(TextNode part) {
        MappedText mapped = SourceText.of(part, html);
        parts.add(mapped);
        if (!mapped.text().isBlank()) {
            afterBreak = false;
            linked += open.element().link ? mapped.text().strip().length() : 0;
        }
    }

    private void flush() {
        MappedText folded = MappedText.concat(parts).folded();
        Opened at = open.peek();
        if (!folded.isEmpty() && at != null) {
            noteBeforeBody(at, folded);
            blocks.add(new Block(folded, at.kind, reason(at, folded), null));
        }
        parts.clear();
        linked = 0;
        afterBreak = false;
    }

    /** Sentences between the headline and the report's part are its standfirst or its first paragraphs. */
    private void noteBeforeBody(Opened at, MappedText folded) {
        bodySeen |= at.inBody;
        if (bodySeen || at.reason != null) {
            return;
        }
        if (at.kind == BlockKind.HEADING && at.first) {
            headline = blocks.size();
            before.clear();
        } else if (headline >= 0 && linked <= LINKED * folded.length() && isSentence(folded.text())) {
            before.add(blocks.size());
        }
    }

    private void keepStandfirst() {
        for (int index : before) {
            Block block = blocks.get(index);
            blocks.set(index, new Block(block.text(), block.kind(), null, block.at()));
        }
    }

    private static boolean isSentence(String text) {
        return text.chars().filter(c -> c == ' ').count() >= 6
                && (text.endsWith(".") || text.endsWith("?") || text.endsWith("!") || text.length() >= 60);
    }

    private @Nullable RemovalReason reason(Opened at, MappedText folded) {
        if (at.reason != null) {
            return at.reason;
        }
        if (!at.inBody) {
            return RemovalReason.NAVIGATION;
        }
        boolean mostlyLinked = linked > LINKED * folded.length();
        return mostlyLinked && at.kind != BlockKind.QUOTE && at.kind != BlockKind.HEADING
                ? RemovalReason.RELATED
                : null;
    }

    private static BlockKind kind(Element element, BlockKind inherited) {
        return switch (element.normalName()) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> BlockKind.HEADING;
            case "li", "td", "th", "dd", "dt" -> BlockKind.ITEM;
            case "blockquote", "q" -> BlockKind.QUOTE;
            default -> inherited;
        };
    }
}
