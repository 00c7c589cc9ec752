package org.stemma.conflict.contradict;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stemma.annotate.number.DataRows;
import org.stemma.claim.clause.Clause;
import org.stemma.claim.clause.ClauseReader;

/**
 * Words that cannot both hold of the same participants. The tables are data: {@code opposites.tsv} for news, written by hand, and
 * {@code antonyms.tsv} from WordNet.
 */
final class Opposites {
    private static final Map<String, Set<String>> TABLE = new HashMap<>();

    static {
        for (String[] row : DataRows.read(Opposites.class, "opposites.tsv")) {
            for (String left : row[0].split(",")) {
                List.of(row[1].split(",")).forEach(right -> add(left, right));
            }
        }
        for (String[] row : DataRows.read(Opposites.class, "antonyms.tsv")) {
            add(row[1], row[2]);
        }
    }

    private Opposites() {}

    private static void add(String one, String other) {
        TABLE.computeIfAbsent(one, w -> new HashSet<>()).add(other);
        TABLE.computeIfAbsent(other, w -> new HashSet<>()).add(one);
    }

    /** Whether the predicates of two clauses, alone or with a preposition or particle ("vote against"), are opposites. */
    static boolean are(Clause one, Clause other) {
        Set<String> right = words(other);
        return words(one).stream().anyMatch(word -> of(word).stream().anyMatch(right::contains));
    }

    /** The opposites of a lemma, or of a verb with its preposition after a plus. */
    static Set<String> of(String words) {
        return TABLE.getOrDefault(words, Set.of());
    }

    private static Set<String> words(Clause clause) {
        Set<String> words = new HashSet<>(Set.of(clause.lemma()));
        clause.sentence()
                .children(clause.predicate(), "compound:prt")
                .forEach(token -> words.add(clause.lemma() + "+" + ClauseReader.lemma(token)));
        clause.others().stream()
                .flatMap(token -> clause.sentence().children(token, "case").stream())
                .forEach(token -> words.add(clause.lemma() + "+" + ClauseReader.lemma(token)));
        return words;
    }
}
