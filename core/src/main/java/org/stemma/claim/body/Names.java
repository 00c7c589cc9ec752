package org.stemma.claim.body;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.stemma.report.clean.Agencies;
import org.stemma.text.WordKeys;
import org.stemma.text.Words;

/** The form under which names are compared. */
public final class Names {
    private static final Set<String> PARTICLES = Set.of(
            "van", "von", "de", "del", "della", "di", "da", "du", "dos", "la", "le", "al", "el", "bin", "ibn", "ter",
            "zu", "dpa");
    private static final Pattern MARKS = Pattern.compile("[\"“”]");

    private Names() {}

    /** Whether a byline names a person rather than a desk, "staff" or agencies. */
    public static boolean isPerson(String author) {
        return author.strip().contains(" ")
                && Agencies.listIn(author).isEmpty()
                && !BodyWords.has("desk", BodyWords.read(author));
    }

    /** A description such as "a local source" with a capital; names that begin small by right ("van", "al-") stay. */
    public static String capital(String name) {
        int space = name.indexOf(' ');
        String first = space < 0 ? name : name.substring(0, space);
        boolean small = first.isEmpty()
                || !Character.isLowerCase(first.charAt(0))
                || PARTICLES.contains(first)
                || first.contains("-")
                || first.contains(".");
        return small ? name : Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    /** Words of a report between quotation marks, with those inside them made single. */
    public static String quoted(String words) {
        String inner = MARKS.matcher(words).replaceAll("'").strip();
        boolean odd = inner.chars().filter(c -> c == '\'').count() == 1;
        return '"' + (odd && (inner.startsWith("'") || inner.endsWith("'")) ? inner.replace("'", "") : inner) + '"';
    }

    /** A name without case, signs and leading "the". */
    public static String level(String name) {
        StringBuilder level = new StringBuilder();
        Words words = Words.of(name);
        for (int i = 0; i < words.count(); i++) {
            String word = WordKeys.level(words.exact(i)).toLowerCase(Locale.ROOT);
            if (i > 0 || !word.equals("the")) {
                level.append(level.isEmpty() ? "" : " ").append(word);
            }
        }
        return level.toString();
    }
}
