package org.stemma.app.export;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.stemma.app.reading.Shown;

/**
 * A CSV table in the making (RFC 4180). A text that a spreadsheet would take for a formula gets an apostrophe before it
 * (OWASP, CSV injection); numbers stay numbers.
 */
final class CsvText {
    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_-]*");
    private final StringBuilder text = new StringBuilder();

    CsvText(String... header) {
        text.append(Arrays.stream(header).map(CsvText::heading).collect(Collectors.joining(",")))
                .append("\r\n");
    }

    void row(@Nullable Object... cells) {
        for (int i = 0; i < cells.length; i++) {
            text.append(i == 0 ? "" : ",").append(cell(cells[i]));
        }
        text.append("\r\n");
    }

    /** A column's name; ids of reports can be any text that the input gave. */
    private static String heading(String name) {
        return NAME.matcher(name).matches() ? name : cell(name);
    }

    private static String cell(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        String plain = value instanceof String s ? inert(s) : value.toString();
        return "\"" + plain.replace("\"", "\"\"") + "\"";
    }

    /** The text with an apostrophe before it where its first visible character starts a formula. */
    private static String inert(String value) {
        int i = 0;
        while (i < value.length()
                && (Character.isWhitespace(value.charAt(i))
                        || Shown.isHidden(value.charAt(i))
                        || value.charAt(i) == '\u00a0')) {
            i++;
        }
        boolean control =
                !value.isEmpty() && (value.charAt(0) == '\t' || value.charAt(0) == '\r' || value.charAt(0) == '\n');
        boolean formula = i < value.length() && "=+-@|%＝＋－＠".indexOf(value.charAt(i)) >= 0;
        return (formula || control ? "'" : "") + value.replace("\u0000", "\u2400");
    }

    /** Ids in one cell. */
    static String join(List<String> ids) {
        return String.join(" ", ids);
    }

    /** A number without an exponent; null stays null. */
    static @Nullable String number(@Nullable BigDecimal value) {
        return value == null ? null : value.toPlainString();
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
