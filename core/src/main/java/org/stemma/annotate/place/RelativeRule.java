package org.stemma.annotate.place;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.stemma.value.RelativeKind;

/**
 * A phrase that tells a place by others, as a pattern over the signs of a {@link SentenceShape}. Patterns repeat
 * nothing without end, so they are linear.
 *
 * @param kind what the phrase says
 * @param pattern one character a word
 */
record RelativeRule(RelativeKind kind, Pattern pattern) {
    private static final int COLUMNS = 3;
    private static final String REFERENCE = "(?:t?P|t?_{0,2}cot?P)";
    private static final List<RelativeRule> ALL = Gazetteer.rows("relative-rules.tsv", COLUMNS).stream()
            .map(row -> of(row.get(0), row.get(1)))
            .toList();
    private static final Pattern ANY =
            Pattern.compile(ALL.stream().map(rule -> rule.pattern().pattern()).collect(Collectors.joining("|")));

    /** Fits where at least one of the rules does. */
    static Pattern any() {
        return ANY;
    }

    /** The rules, the first that fits wins. */
    static List<RelativeRule> all() {
        return ALL;
    }

    private static RelativeRule of(String kind, String pattern) {
        String signs = pattern.replace(" ", "").replace("{R}", REFERENCE);
        return new RelativeRule(RelativeKind.valueOf(kind.toUpperCase(Locale.ROOT)), Pattern.compile(signs));
    }
}
