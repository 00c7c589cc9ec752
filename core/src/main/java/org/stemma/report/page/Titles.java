package org.stemma.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Puts headlines and bylines from a page's head in order. */
final class Titles {
    private static final List<String> DIVIDERS = List.of(" | ", " - ", " – ", " — ", " :: ", " · ", " • ", " » ");
    private static final Pattern PEOPLE = Pattern.compile("\\s*(?:,|;|\\||\\band\\b|&)\\s*");
    private static final Pattern BY = Pattern.compile("^(?:by|written by|from)[: ]+", Pattern.CASE_INSENSITIVE);

    private static final int SECTION_WORDS = 4;

    private Titles() {}

    /**
     * The headline without the outlet's name behind it. A short part behind a bar goes too where the outlet is not known or
     * the rest stands alone elsewhere in the page: it names a section.
     *
     * @param others the headlines that the page gives in other places
     */
    static String withoutOutlet(String title, @Nullable String outlet, List<String> others) {
        for (String divider : DIVIDERS) {
            int at = title.lastIndexOf(divider);
            if (at > 0) {
                String head = title.substring(0, at).strip();
                String tail = title.substring(at + divider.length()).strip();
                boolean section = divider.equals(" | ")
                        && tail.split(" ").length <= SECTION_WORDS
                        && (outlet == null || others.contains(head));
                if (section || isOutlet(tail, outlet)) {
                    return withoutOutlet(head, outlet, others);
                }
            }
        }
        return title.strip();
    }

    /** The names in a byline; addresses and the word "by" are none. */
    static List<String> people(String byline) {
        List<String> names = new ArrayList<>();
        for (String part : PEOPLE.split(BY.matcher(byline.strip()).replaceFirst(""))) {
            String name = part.strip();
            if (!name.isEmpty() && !name.startsWith("http") && name.length() <= 60 && !name.startsWith("@")) {
                names.add(name);
            }
        }
        return names;
    }

    private static boolean isOutlet(String tail, @Nullable String outlet) {
        if (outlet == null) {
            return false;
        }
        String a = letters(tail);
        String b = letters(outlet);
        return !a.isEmpty() && !b.isEmpty() && (a.contains(b) || b.contains(a));
    }

    /** Lower case, letters and digits with single spaces between: for comparing headlines. */
    static String words(String text) {
        StringBuilder words = new StringBuilder();
        text.toLowerCase(Locale.ROOT).codePoints().forEach(c -> {
            if (Character.isLetterOrDigit(c)) {
                words.appendCodePoint(c);
            } else if (Character.isWhitespace(c) || c == '-' || c == '—' || c == '–' || c == '/') {
                words.append(' ');
            }
        });
        return words.toString().replaceAll(" {2,}", " ").strip();
    }

    private static String letters(String text) {
        StringBuilder letters = new StringBuilder();
        text.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(letters::appendCodePoint);
        return letters.toString();
    }
}
