package org.stemma.statement.source;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.stemma.statement.reading.SentenceTree;
import org.stemma.statement.saying.Source;

/** What a report tells of who is a man and who a woman: by form of address, by nouns, by pronouns that were settled. For one report. */
final class Genders {
    private static final Set<String> MEN = Set.of(
            "mr",
            "mr.",
            "sir",
            "lord",
            "king",
            "prince",
            "man",
            "father",
            "son",
            "brother",
            "husband",
            "uncle",
            "grandfather",
            "spokesman",
            "chairman",
            "congressman",
            "businessman",
            "policeman",
            "fireman",
            "widower",
            "boy",
            "nephew");
    private static final Set<String> WOMEN = Set.of(
            "mrs",
            "mrs.",
            "ms",
            "ms.",
            "miss",
            "lady",
            "queen",
            "princess",
            "woman",
            "mother",
            "daughter",
            "sister",
            "wife",
            "aunt",
            "grandmother",
            "spokeswoman",
            "chairwoman",
            "congresswoman",
            "businesswoman",
            "policewoman",
            "widow",
            "girl",
            "niece",
            "actress");

    private final Map<String, Boolean> female = new HashMap<>();

    /** Learns from the words with which a speaker was named. */
    void learn(SentenceTree tree, Source source, Speaker speaker) {
        for (int i = 0; i < tree.size(); i++) {
            boolean own = i == source.head()
                    || (tree.head(i) == source.head() && (tree.is(i, "compound") || tree.is(i, "appos")));
            if (own && source.span().contains(tree.token(i).span())) {
                if (MEN.contains(tree.lemma(i)) || tree.word(i).equals("he")) {
                    female.put(speaker.name(), false);
                } else if (WOMEN.contains(tree.lemma(i)) || tree.word(i).equals("she")) {
                    female.put(speaker.name(), true);
                }
            }
        }
    }

    /** Whether the pronoun can mean a speaker of this name; true where nothing is known. */
    boolean fits(String pronoun, Speaker speaker) {
        Boolean known = female.get(speaker.name());
        return switch (pronoun.toLowerCase(Locale.ROOT)) {
            case "she", "her" -> known == null || known;
            case "he", "him", "his" -> known == null || !known;
            default -> true;
        };
    }
}
