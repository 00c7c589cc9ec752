package org.stemma.claim.body;

import java.util.Locale;
import org.stemma.report.clean.Agencies;
import org.stemma.text.WordKeys;
import org.stemma.text.Words;

/** The form under which names are compared. */
public final class Names {
    private Names() {}

    /** Whether a byline names a person rather than a desk, "staff" or agencies. */
    public static boolean isPerson(String author) {
        return author.strip().contains(" ")
                && Agencies.listIn(author).isEmpty()
                && !BodyWords.has("desk", BodyWords.read(author));
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
