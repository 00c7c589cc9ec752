package org.stemma.app.reading;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Hostile text made fit to be shown. Markup is escaped, every string is isolated from the direction of its surroundings,
 * and characters that nobody can see but that change what is seen (control and bidirectional characters) are marked.
 *
 * <p>Nothing is dropped: the text content of what is written has as many UTF-16 code units as the string, and differs from
 * it only where HTML cannot hold a character.
 */
public final class Shown {
    private static final int LABEL_LENGTH = 160;

    private Shown() {}

    /** The whole string, isolated. */
    public static Content text(@Nullable String value) {
        return output -> write(output, value == null ? "" : value, true);
    }

    /** The string without isolation, for a piece of a longer text that is isolated as a whole. */
    public static Content piece(String value) {
        return output -> write(output, value, false);
    }

    /** A piece of a text in lines, with some room after each line. */
    public static Content lines(String value) {
        return output -> {
            int from = 0;
            for (int at = value.indexOf('\n'); at >= 0; at = value.indexOf('\n', from)) {
                write(output, value.substring(from, at + 1), false);
                output.writeContent("<span class=\"line-gap\"></span>");
                from = at + 1;
            }
            write(output, value.substring(from), false);
        };
    }

    /** A name or title, cut where it is too long for a label. */
    public static Content label(@Nullable String value) {
        return text(clipWords(value == null ? "" : value, LABEL_LENGTH));
    }

    /** A name or title, cut at a length in code units. */
    public static Content label(@Nullable String value, int length) {
        return text(clipWords(value == null ? "" : value, length));
    }

    /** The string for an attribute or a plain text file: hidden characters replaced by their visible names, cut if very long. */
    public static String plain(@Nullable String value) {
        return plain(value, 2 * LABEL_LENGTH);
    }

    /** The same, cut at a length in code units. */
    public static String plain(@Nullable String value, int length) {
        String clipped = clip(value == null ? "" : value, length);
        StringBuilder out = new StringBuilder(clipped.length());
        for (int i = 0; i < clipped.length(); i++) {
            char c = clipped.charAt(i);
            if (c == '\n' || c == '\t' || c == '\r') {
                out.append(' ');
            } else if (isHidden(c)) {
                out.append('‹').append(name(c)).append('›');
            } else {
                out.append(held(clipped, i));
            }
        }
        return out.toString();
    }

    /** The string for a tooltip; null, which leaves the attribute out, if there is none. */
    public static @Nullable String title(String value) {
        return value.isEmpty() ? null : plain(value);
    }

    /** Cuts at a length, never within a surrogate pair, and marks the cut. */
    public static String clip(String value, int length) {
        if (value.length() <= length) {
            return value;
        }
        return cut(value, length) + "…";
    }

    /** The beginning of a string, as long as this or one unit shorter, never within a surrogate pair. */
    public static String cut(String value, int length) {
        if (value.length() <= length) {
            return value;
        }
        return value.substring(0, Character.isHighSurrogate(value.charAt(length - 1)) ? length - 1 : length);
    }

    /** Cuts at the end of a word near a length and marks the cut; within a word where it is very long. */
    public static String clipWords(String value, int length) {
        if (value.length() <= length) {
            return value;
        }
        int space = value.lastIndexOf(' ', length);
        return space > length * 2 / 3 ? value.substring(0, space) + " …" : clip(value, length);
    }

    private static void write(TemplateOutput output, String value, boolean isolate) {
        if (isolate) {
            output.writeContent("<bdi>");
        }
        output.writeContent(escaped(value));
        if (isolate) {
            output.writeContent("</bdi>");
        }
    }

    private static String escaped(String value) {
        int plain = 0;
        while (plain < value.length() && isPlain(value.charAt(plain))) {
            plain++;
        }
        if (plain == value.length()) {
            return value;
        }
        StringBuilder run = new StringBuilder(value.length() + 32).append(value, 0, plain);
        for (int i = plain; i < value.length(); i++) {
            if (isPlain(value.charAt(i))) {
                run.append(value.charAt(i));
            } else {
                append(run, value, i);
            }
        }
        return run.toString();
    }

    /** Whether a character can stand for itself, whatever is beside it; true for nearly all of an English text. */
    private static boolean isPlain(char c) {
        return c >= ' ' && c < 0x7f && c != '<' && c != '>' && c != '&' && c != '"' && c != '\'';
    }

    private static void append(StringBuilder run, String value, int at) {
        char c = value.charAt(at);
        switch (c) {
            case '<' -> run.append("&lt;");
            case '>' -> run.append("&gt;");
            case '&' -> run.append("&amp;");
            case '"' -> run.append("&#34;");
            case '\'' -> run.append("&#39;");
            default -> {
                if (isHidden(c)) {
                    run.append("<bdi class=\"hid\" title=\"hidden character ")
                            .append(name(c))
                            .append("\">");
                    run.append(held(value, at)).append("</bdi>");
                } else {
                    run.append(held(value, at));
                }
            }
        }
    }

    /** Whether a character is invisible and can change what is seen. */
    public static boolean isHidden(char c) {
        return (c < ' ' && c != '\n' && c != '\t')
                || (c >= 0x7f && c <= 0x9f)
                || c == 0xad
                || c == 0x61c
                || (c >= 0x200b && c <= 0x200f)
                || (c >= 0x2028 && c <= 0x202e)
                || (c >= 0x2060 && c <= 0x206f)
                || c == 0xfeff;
    }

    /** The character as HTML can hold it: control pictures for controls, U+FFFD for half a pair and for non-characters. */
    private static char held(String value, int at) {
        char c = value.charAt(at);
        if (c < ' ' && c != '\n' && c != '\t') {
            return (char) (0x2400 + c);
        }
        if (c == 0x7f) {
            return '\u2421';
        }
        boolean half = Character.isHighSurrogate(c)
                ? at + 1 >= value.length() || !Character.isLowSurrogate(value.charAt(at + 1))
                : Character.isLowSurrogate(c) && (at == 0 || !Character.isHighSurrogate(value.charAt(at - 1)));
        boolean unusable = (c > 0x7f && c <= 0x9f) || c >= 0xfffe || (c >= 0xfdd0 && c <= 0xfdef);
        return half || unusable ? '\ufffd' : c;
    }

    private static String name(char c) {
        return String.format(Locale.ROOT, "U+%04X", (int) c);
    }
}
