package org.stemma.app.reading;

import java.math.BigDecimal;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What is counted, in plain English. A dossier names groups by one word, mostly in the singular: {@code fighter}, {@code people}. */
public final class Counted {
    private static final String NUMBER_OF = "number of ";

    /** Ends the name of a group that is counted beside somebody: "two others". */
    private static final String BESIDES = " besides";

    /** Groups whose plural is no rule's, and those that are plural or have none. */
    private static final Map<String, String> PLURALS = Map.of(
            "man", "men",
            "woman", "women",
            "child", "children",
            "person", "people",
            "people", "people",
            "police", "police",
            "displaced", "displaced people",
            "aircraft", "aircraft");

    private static final Map<String, String> SINGULARS =
            Map.of("people", "person", "police", "police officer", "displaced", "displaced person");

    private static final Pattern HISSING = Pattern.compile("(?:s|x|z|ch|sh)$");
    private static final Pattern Y = Pattern.compile("(?<=[^aeiou])y$");

    private Counted() {}

    /** {@code fighters present}. */
    public static String many(String group, String measure) {
        return (plural(group) + " " + measure).strip();
    }

    /** {@code 1 person killed}, {@code 3–5 people killed}. */
    public static String told(@Nullable BigDecimal low, @Nullable BigDecimal high, String group, String measure) {
        boolean one = isOne(low) && isOne(high);
        String noun = one ? SINGULARS.getOrDefault(group, group) : plural(group);
        return (Words.range(low, high) + " " + noun + " " + measure).strip();
    }

    /** What a conflict about numbers is about; its question already says "how many". */
    static String about(String words) {
        int measure = words.lastIndexOf(' ');
        return words.startsWith(NUMBER_OF) && measure > NUMBER_OF.length()
                ? many(words.substring(NUMBER_OF.length(), measure), words.substring(measure + 1))
                : words;
    }

    private static boolean isOne(@Nullable BigDecimal value) {
        return value != null && value.compareTo(BigDecimal.ONE) == 0;
    }

    private static String plural(String group) {
        if (group.endsWith(BESIDES)) {
            return "other " + plural(group.substring(0, group.length() - BESIDES.length()));
        }
        String known = PLURALS.get(group);
        if (known != null || group.isEmpty()) {
            return known == null ? "" : known;
        }
        return HISSING.matcher(group).find()
                ? group + "es"
                : Y.matcher(group).find() ? group.substring(0, group.length() - 1) + "ies" : group + "s";
    }
}
