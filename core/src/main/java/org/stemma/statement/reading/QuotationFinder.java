package org.stemma.statement.reading;

import java.util.ArrayList;
import java.util.List;
import org.stemma.text.Span;

/**
 * Finds what stands between quotation marks: straight and curly, double and single, nested, and over several paragraphs
 * in the manner of newspapers (every paragraph opens, only the last one closes). A paragraph is a line. An apostrophe is
 * no mark; an opening mark without an end reaches to the end of its paragraph. One pass, linear time.
 */
public final class QuotationFinder {
    private static final String OPEN_DOUBLE = "\u201c\u201e\u00ab";
    private static final String CLOSE_DOUBLE = "\u201d\u00bb";
    private static final String PUNCTUATION = ".,!?;";
    private static final int MAX_SINGLE = 400;
    private static final int MAX_LOOK_AHEAD = 2000;

    /** Stands for the first of two single marks that make a double one. */
    private static final String WORD_JOINER = "\u2060";

    private final String text;
    private final List<Quote> found = new ArrayList<>();

    private QuotationFinder(String original) {
        this.text = original.replace("''", WORD_JOINER + "\"").replace("``", WORD_JOINER + "\"");
    }

    /** The quotations of a text, in order, not overlapping: what is quoted within a quotation belongs to it. */
    public static List<Quote> find(String text) {
        QuotationFinder finder = new QuotationFinder(text);
        int begin = 0;
        boolean open = false;
        while (begin <= text.length()) {
            int end = text.indexOf('\n', begin);
            end = end < 0 ? text.length() : end;
            if (!text.substring(begin, end).isBlank()) {
                open = finder.paragraph(begin, end, open);
            }
            begin = end + 1;
        }
        return List.copyOf(finder.found);
    }

    private boolean paragraph(int begin, int end, boolean carried) {
        int at = begin;
        boolean first = true;
        while (at < end) {
            char c = text.charAt(at);
            if (isDoubleOpening(at, begin)) {
                int close = closing(at + 1, begin, end);
                boolean goesOn = carried && first;
                add(at, Math.min(close, end), close >= end, goesOn, false);
                if (close >= end) {
                    return true;
                }
                at = close + 1;
                first = false;
            } else if (isSingleOpening(at, begin)) {
                int close = singleClosing(at + 1, end);
                if (close > 0) {
                    add(at, close, false, false, true);
                    at = close + 1;
                } else {
                    at++;
                }
                first = false;
            } else {
                first = first && Character.isWhitespace(c);
                at++;
            }
        }
        return false;
    }

    private void add(int open, int close, boolean openEnd, boolean carried, boolean single) {
        boolean pair = open > 0 && text.charAt(open - 1) == WORD_JOINER.charAt(0);
        boolean pairEnd = !openEnd && text.charAt(close - 1) == WORD_JOINER.charAt(0) && close - 1 > open;
        int innerEnd = pairEnd ? close - 1 : close;
        int outerEnd = openEnd ? close : close + 1;
        while (openEnd && outerEnd > open + 1 && Character.isWhitespace(text.charAt(outerEnd - 1))) {
            outerEnd--;
            innerEnd = outerEnd;
        }
        if (innerEnd > open + 1) {
            found.add(new Quote(
                    new Span(pair ? open - 1 : open, outerEnd),
                    new Span(open + 1, innerEnd),
                    openEnd,
                    carried,
                    single));
        }
    }

    /** A closing mark at the beginning of a paragraph was meant to open it; a straight one also opens between comma and word. */
    private boolean isDoubleOpening(int at, int begin) {
        char c = text.charAt(at);
        if (OPEN_DOUBLE.indexOf(c) >= 0 || (at == begin && CLOSE_DOUBLE.indexOf(c) >= 0)) {
            return true;
        }
        boolean afterComma = at > begin && PUNCTUATION.indexOf(text.charAt(at - 1)) >= 0;
        return c == '"' && (opensHere(at, begin) || (afterComma && isWord(at + 1)));
    }

    private boolean isWord(int at) {
        return at < text.length() && Character.isLetterOrDigit(text.charAt(at));
    }

    private boolean opensHere(int at, int begin) {
        boolean before = at == begin
                || (!Character.isLetterOrDigit(text.charAt(at - 1)) && PUNCTUATION.indexOf(text.charAt(at - 1)) < 0);
        boolean after = at + 1 < text.length() && !Character.isWhitespace(text.charAt(at + 1));
        return before && after;
    }

    /** Where the double quotation that opened before {@code from} closes; the paragraph's end if it does not. */
    private int closing(int from, int begin, int end) {
        int depth = 0;
        for (int i = from; i < end; i++) {
            char c = text.charAt(i);
            if (CLOSE_DOUBLE.indexOf(c) >= 0) {
                if (depth == 0) {
                    return i;
                }
                depth--;
            } else if (c == '\u201c' && i > from) {
                depth++;
            } else if (c == '"' && !(opensHere(i, begin) && text.charAt(i - 1) != '(' && hasLaterPair(i, end))) {
                return i;
            }
        }
        return depth > 0 ? lastClosing(from, end) : mistyped(from, end);
    }

    /**
     * Where a quotation ends that has no closing mark: at a single mark after punctuation that closes nothing else, unless the
     * next paragraph goes on with the quotation; else at the paragraph's end.
     */
    private int mistyped(int from, int end) {
        if (goesOn(end)) {
            return end;
        }
        for (int i = from + 1; i < end; i++) {
            char c = text.charAt(i);
            if (c == '\u2018') {
                return end;
            }
            boolean single = c == '\u2019' || c == '\'';
            if (single && PUNCTUATION.indexOf(text.charAt(i - 1)) >= 0 && !isWord(i + 1)) {
                return i;
            }
        }
        return end;
    }

    /** Whether the next paragraph begins with an opening mark. */
    private boolean goesOn(int end) {
        int next = end;
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        return next < text.length() && (text.charAt(next) == '"' || OPEN_DOUBLE.indexOf(text.charAt(next)) >= 0);
    }

    private boolean hasLaterPair(int at, int end) {
        return at > 0
                && Character.isWhitespace(text.charAt(at - 1))
                && count(at + 1, end) >= 2
                && count(at + 1, end) % 2 == 0;
    }

    private int count(int from, int end) {
        int n = 0;
        int stop = Math.min(end, from + MAX_LOOK_AHEAD);
        for (int i = from; i < stop; i++) {
            n += text.charAt(i) == '"' ? 1 : 0;
        }
        return n;
    }

    private int lastClosing(int from, int end) {
        for (int i = end - 1; i >= from; i--) {
            if (CLOSE_DOUBLE.indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return end;
    }

    private boolean isSingleOpening(int at, int begin) {
        char c = text.charAt(at);
        if (c != '\'' && c != '\u2018' && c != '`') {
            return false;
        }
        boolean before = at == begin
                || Character.isWhitespace(text.charAt(at - 1))
                || "([\u2014-".indexOf(text.charAt(at - 1)) >= 0;
        return before && at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1));
    }

    /** Where the single quotation closes; -1 if the mark was an apostrophe after all. */
    private int singleClosing(int from, int end) {
        int limit = Math.min(end, from + MAX_SINGLE);
        for (int i = from; i < limit; i++) {
            char c = text.charAt(i);
            if ((c == '\'' || c == '\u2019') && !Character.isWhitespace(text.charAt(i - 1))) {
                boolean ends = i + 1 >= end || !Character.isLetterOrDigit(text.charAt(i + 1));
                boolean possessive = Character.toLowerCase(text.charAt(i - 1)) == 's'
                        && i + 2 < end
                        && text.charAt(i + 1) == ' '
                        && Character.isLowerCase(text.charAt(i + 2));
                if (ends && !possessive) {
                    return i;
                }
            }
        }
        return -1;
    }
}
