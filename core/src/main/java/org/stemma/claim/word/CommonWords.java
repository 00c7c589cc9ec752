package org.stemma.claim.word;

import java.util.HashSet;
import java.util.Set;
import org.stemma.annotate.Table;

/** Words that most reports use, whatever they tell of. The list is data: {@code common-words.txt}. */
public final class CommonWords {
    private static final Set<String> WORDS = load();

    private CommonWords() {}

    /** Whether this word, in lower case, as written or without its ending, says nothing of what a text is about. */
    public static boolean contains(String word) {
        return WORDS.contains(word);
    }

    private static Set<String> load() {
        Set<String> words = new HashSet<>();
        for (String line : Table.lines(CommonWords.class, "common-words.txt")) {
            for (String word : line.trim().split("\\s+")) {
                words.add(word);
                words.add(Wording.stem(word));
            }
        }
        return Set.copyOf(words);
    }
}
