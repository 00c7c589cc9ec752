package org.stemma.claim.who;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.stemma.annotate.Table;

/** What a word for people tells of whom it names; the table is data: {@code people-words.tsv}. */
final class PeopleWords {
    private static final Map<String, Set<Trait>> TABLE = load();

    private PeopleWords() {}

    /** Whether the word, in its dictionary form and lower case, names people. */
    static boolean contains(String lemma) {
        return TABLE.containsKey(lemma);
    }

    /** What the word tells; nothing if it is not known. */
    static Set<Trait> traits(String lemma) {
        return TABLE.getOrDefault(lemma, Set.of());
    }

    /** Whether it tells no more of people than their sex, their age and that something befell them. */
    static boolean fitsAnybody(String lemma) {
        Set<Trait> traits = TABLE.get(lemma);
        return traits != null && !traits.contains(Trait.POLICE) && !traits.contains(Trait.SUSPECT);
    }

    private static Map<String, Set<Trait>> load() {
        Map<String, Set<Trait>> table = new HashMap<>();
        for (List<String> row : Table.rows(PeopleWords.class, "people-words.tsv", 2)) {
            Set<Trait> traits = EnumSet.noneOf(Trait.class);
            for (String name :
                    row.getFirst().equals("-") ? new String[0] : row.getFirst().split(",")) {
                traits.add(Trait.valueOf(name.toUpperCase(Locale.ROOT)));
            }
            for (String word : row.get(1).split(" ")) {
                table.put(word, Set.copyOf(traits));
            }
        }
        return Map.copyOf(table);
    }
}
