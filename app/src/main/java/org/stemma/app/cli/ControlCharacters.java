package org.stemma.app.cli;

import java.util.Locale;

/** Keeps text from reports from steering a terminal. */
final class ControlCharacters {
    private ControlCharacters() {}

    /** The text with control and bidirectional control characters written as {@code \\uXXXX}; tabs stay. */
    static String visible(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (steers(c)) {
                safe.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else {
                safe.append(c);
            }
        }
        return safe.toString();
    }

    private static boolean steers(char c) {
        boolean control = Character.isISOControl(c) && c != '\t';
        boolean embedding = c >= '\u202a' && c <= '\u202e';
        boolean isolate = c >= '\u2066' && c <= '\u2069';
        return control || embedding || isolate;
    }
}
