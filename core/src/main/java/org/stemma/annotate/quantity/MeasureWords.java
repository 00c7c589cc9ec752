package org.stemma.annotate.quantity;

import java.util.List;
import java.util.Set;
import org.stemma.annotate.number.DataRows;
import org.stemma.annotate.number.Word;

/** The small words around a measure, from {@code measure-words.tsv}. */
final class MeasureWords {
    static final Set<String> SKIPPED = load("skipped");
    static final Set<String> FATAL = load("fatal");
    static final Set<String> BE = load("be");
    static final Set<String> HAVE = load("have");
    static final Set<String> CARRY = load("carry");
    static final Set<String> BETWEEN_VERB_AND_NUMBER = load("between");
    static final Set<String> SCENES = load("scene");
    static final Set<String> HOSPITALS = load("hospital");
    static final Set<String> SUFFER = load("suffer");
    static final Set<String> INJURIES = load("injury");
    /** How many words further a companion of a verb may stand. */
    static final int REACH = 9;

    private MeasureWords() {}

    private static Set<String> load(String kind) {
        return Set.copyOf(DataRows.read(MeasureWords.class, "measure-words.tsv").stream()
                .filter(cells -> cells[0].equals(kind))
                .flatMap(cells -> List.of(cells[1].split(" ")).stream())
                .distinct()
                .toList());
    }

    /** Whether one of these words stands within reach from here. */
    static boolean holds(List<Word> words, int at, int reach, Set<String> sought) {
        return words.subList(at, Math.min(words.size(), at + reach)).stream().anyMatch(w -> sought.contains(w.text()));
    }

    /** Whether somebody is taken to hospital here. */
    static boolean goesToHospital(List<Word> words, int at) {
        return holds(words, at, REACH, HOSPITALS);
    }
}
