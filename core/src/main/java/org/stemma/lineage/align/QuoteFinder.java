package org.stemma.lineage.align;

import java.util.ArrayList;
import java.util.List;
import org.stemma.text.Span;

/**
 * Finds what stands between quotation marks, curly or straight, double or single. A quotation that is not closed before
 * the end of its paragraph ends there. One pass.
 */
final class QuoteFinder {
    private final String text;
    private final List<Span> found = new ArrayList<>();

    private QuoteFinder(String text) {
        this.text = text;
    }

    /** The quoted stretches, marks included, in order and without overlap. */
    static List<Span> find(String text) {
        QuoteFinder finder = new QuoteFinder(text);
        int at = 0;
        while (at < text.length()) {
            at = finder.step(at);
        }
        return finder.found;
    }

    private int step(int at) {
        char closing = closingOf(at);
        if (closing == 0) {
            return at + 1;
        }
        int end = at + 1;
        while (end < text.length() && text.charAt(end) != '\n') {
            if (text.charAt(end) == closing && closes(end, closing)) {
                found.add(new Span(at, end + 1));
                return end + 1;
            }
            end++;
        }
        if (closing == '\'' || closing == '\u2019') {
            return at + 1; // an apostrophe, not a quotation that runs on
        }
        found.add(new Span(at, end));
        return end;
    }

    private char closingOf(int at) {
        return switch (text.charAt(at)) {
            case '"' -> '"';
            case '\u201C', '\u201E' -> '\u201D';
            case '\u00AB' -> '\u00BB';
            case '\u2018' -> '\u2019';
            case '\'' -> at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)) ? '\'' : 0;
            default -> 0;
        };
    }

    private boolean closes(int at, char mark) {
        boolean apostrophe = mark == '\'' || mark == '\u2019';
        return !apostrophe || at + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(at + 1));
    }
}
