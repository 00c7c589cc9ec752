package org.stemma.annotate.quantity;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stemma.annotate.number.DataRows;

/** The words that say what became of what is counted, from {@code measures.tsv}. */
final class Measures {
    private static final Map<String, Map<String, String>> BY_CLASS = load();
    private static final Set<String> OF_PEOPLE = Set.of(
            "killed",
            "injured",
            "displaced",
            "missing",
            "detained",
            "abducted",
            "hospitalized",
            "shot",
            "trapped",
            "evacuated",
            "stabbed",
            "casualty",
            "stranded");

    private Measures() {}

    private static Map<String, Map<String, String>> load() {
        Map<String, Map<String, String>> classes = new HashMap<>();
        for (String[] cells : DataRows.read(Measures.class, "measures.tsv")) {
            classes.computeIfAbsent(cells[1], k -> new HashMap<>()).put(cells[0], cells[2]);
        }
        return classes;
    }

    /** The measure of this lemma in this class. */
    static Optional<String> find(String kind, String lemma) {
        return Optional.ofNullable(BY_CLASS.getOrDefault(kind, Map.of()).get(lemma));
    }

    static boolean isAdjective(String lemma) {
        return find("adjective", lemma).isPresent();
    }

    /** Whether what has this measure is people where the text names nothing else. */
    static boolean isOfPeople(String measure) {
        return OF_PEOPLE.contains(measure);
    }
}
