package org.stemma.report.clean;

import java.util.Locale;

/** What the shape of a line tells. */
final class Lines {
    private static final int PROSE_WORDS = 6;
    private static final int LONG_WORDS = 25;
    private static final String ENDS = ".!?";
    private static final String CLOSERS = "\"”’'»)]";

    private Lines() {}

    /** Number of words divided by spaces. */
    static int words(String line) {
        int end = line.length();
        while (end > 0 && line.charAt(end - 1) == ' ') {
            end--;
        }
        int words = end == 0 ? 0 : 1;
        for (int i = 0; i < end; i++) {
            words += line.charAt(i) == ' ' ? 1 : 0;
        }
        return words;
    }

    /** Whether the line ends as a sentence does, within closing quotation marks or not. */
    static boolean endsSentence(String line) {
        int end = line.length();
        while (end > 0 && CLOSERS.indexOf(line.charAt(end - 1)) >= 0) {
            end--;
        }
        if (end == 0) {
            return false;
        }
        return ENDS.indexOf(line.charAt(end - 1)) >= 0;
    }

    /** Whether the line reads as running text: a sentence of some length, or a long line. */
    static boolean isProse(String line) {
        int words = words(line);
        return words >= LONG_WORDS || (words >= PROSE_WORDS && (endsSentence(line) || line.endsWith(":")));
    }

    /** Lower case, letters and digits and single spaces only: for comparing lines. */
    static String bare(String line) {
        StringBuilder bare = new StringBuilder(line.length());
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                bare.append(c);
            } else if (!bare.isEmpty() && bare.charAt(bare.length() - 1) != ' ' && c != '\'' && c != '’') {
                bare.append(' ');
            }
        }
        return bare.toString().strip().toLowerCase(Locale.ROOT);
    }

    /** Lower case, straight quotation marks: for looking phrases up. */
    static String plain(String line) {
        return line.toLowerCase(Locale.ROOT).replace('’', '\'').replace('‘', '\'');
    }
}
