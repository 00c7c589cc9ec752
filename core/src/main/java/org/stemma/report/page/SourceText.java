package org.stemma.report.page;

import java.util.Arrays;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.stemma.text.MappedText;

/** Text of a page that knows its place in the page's source, through character references. */
final class SourceText {
    private SourceText() {}

    /** The characters of a node, each with its place in the source. */
    static MappedText of(TextNode node, String html) {
        String text = node.getWholeText();
        Range range = node.sourceRange();
        int[] origins = new int[text.length()];
        if (range.isTracked()) {
            align(text, html, range.startPos(), Math.min(range.endPos(), html.length()), origins);
        } else {
            Arrays.fill(origins, -1);
        }
        return MappedText.of(text, origins);
    }

    private static void align(String text, String html, int begin, int end, int[] origins) {
        int at = Math.max(0, begin);
        for (int i = 0; i < text.length(); i++) {
            if (at >= end) {
                origins[i] = -1;
            } else if (html.charAt(at) == text.charAt(i) && (text.charAt(i) != '&' || !isReference(html, at, end))) {
                origins[i] = at++;
            } else {
                origins[i] = at;
                boolean secondHalf = i + 1 < text.length() && Character.isHighSurrogate(text.charAt(i));
                at = secondHalf ? at : afterReference(html, at, end);
            }
        }
    }

    private static boolean isReference(String html, int at, int end) {
        return (html.startsWith("&amp;", at) && at + 5 <= end) || html.startsWith("&#", at);
    }

    private static int afterReference(String html, int at, int end) {
        if (html.charAt(at) != '&') {
            return at + 1;
        }
        int next = at + 1;
        while (next < end && (Character.isLetterOrDigit(html.charAt(next)) || html.charAt(next) == '#')) {
            next++;
        }
        return next < end && html.charAt(next) == ';' ? next + 1 : next;
    }
}
