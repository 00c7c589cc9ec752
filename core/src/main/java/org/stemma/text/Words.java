package org.stemma.text;

import java.util.Arrays;

/**
 * The words of a text: where each stands and the key under which it is compared. A word is a run of letters and digits,
 * with an apostrophe or a thousands or decimal separator inside it; hyphens part words. Immutable; holds the text.
 */
public final class Words {
    private final String text;
    private final int[] begins;
    private final int[] ends;
    private final int[] keys;

    private Words(String text, int[] begins, int[] ends, int[] keys) {
        this.text = text;
        this.begins = begins;
        this.ends = ends;
        this.keys = keys;
    }

    /** Splits a text into words. Linear in its length. */
    public static Words of(String text) {
        int expected = text.length() / 5 + 8;
        int[] begins = new int[expected];
        int[] ends = new int[expected];
        int[] keys = new int[expected];
        int count = 0;
        int at = 0;
        while (at < text.length()) {
            if (!Character.isLetterOrDigit(text.charAt(at))) {
                at++;
                continue;
            }
            int end = endOfWord(text, at);
            if (count == begins.length) {
                begins = Arrays.copyOf(begins, count * 2);
                ends = Arrays.copyOf(ends, count * 2);
                keys = Arrays.copyOf(keys, count * 2);
            }
            begins[count] = at;
            ends[count] = end;
            keys[count++] = WordKeys.level(text.substring(at, end)).hashCode() * 0x9E3779B9;
            at = end;
        }
        return new Words(text, Arrays.copyOf(begins, count), Arrays.copyOf(ends, count), Arrays.copyOf(keys, count));
    }

    private static int endOfWord(String text, int begin) {
        int at = begin + 1;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
                at++;
            } else if (at + 1 < text.length() && joins(text.charAt(at - 1), c, text.charAt(at + 1))) {
                at += 2;
            } else {
                break;
            }
        }
        return at;
    }

    private static boolean joins(char before, char c, char after) {
        if (c == '\'' || c == '\u2019') {
            return Character.isLetter(before) && Character.isLetter(after);
        }
        return (c == ',' || c == '.') && Character.isDigit(before) && Character.isDigit(after);
    }

    /** How many words there are. */
    public int count() {
        return keys.length;
    }

    /** Index of the first character of a word. */
    public int begin(int word) {
        return begins[word];
    }

    /** Index after the last character of a word. */
    public int end(int word) {
        return ends[word];
    }

    /** The key under which a word is compared, a 32-bit hash of its levelled form. */
    public int key(int word) {
        return keys[word];
    }

    /** A word as it stands in the text. */
    public String exact(int word) {
        return text.substring(begins[word], ends[word]);
    }

    /** The characters from the first word to the one before {@code to}, which must be greater than {@code from}. */
    public Span span(int from, int to) {
        return new Span(begins[from], ends[to - 1]);
    }

    /** The first word that ends after this character, or {@link #count()} if none does. */
    public int firstAfter(int character) {
        int found = Arrays.binarySearch(ends, character + 1);
        return found >= 0 ? found : -found - 1;
    }

    /** The text that was split. */
    public String text() {
        return text;
    }
}
