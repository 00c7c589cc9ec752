package org.stemma.conflict.contradict;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.stemma.annotate.number.DataRows;

/** Words that tell relations, from {@code relations.tsv}. */
final class RelationTable {
    /** What a relation rules out. */
    enum Rule {
        /** The same relation the other way round. */
        ONE_WAY,
        /** Another holder. */
        ONE_HOLDER,
        /** Another place. */
        ONE_PLACE,
        /** The same holder for another one that is named beside. */
        ONE_OTHER
    }

    /** A relation by name. */
    record Kind(String name, Rule rule) {}

    /** A word of a relation; turned if it names the other end. */
    record Entry(Kind kind, boolean turned) {}

    private static final Map<String, List<Entry>> NOUNS = new HashMap<>();
    private static final Map<String, List<Entry>> VERBS = new HashMap<>();

    static {
        for (String[] row : DataRows.read(RelationTable.class, "relations.tsv")) {
            Kind kind = new Kind(
                    row[0], Rule.valueOf(row[1].toUpperCase(Locale.ROOT).replace('-', '_')));
            add(NOUNS, row[2], new Entry(kind, false));
            add(NOUNS, row[3], new Entry(kind, true));
            add(VERBS, row[4], new Entry(kind, false));
            add(VERBS, row[5], new Entry(kind, true));
        }
    }

    private RelationTable() {}

    private static void add(Map<String, List<Entry>> table, String words, Entry entry) {
        if (!words.equals("-")) {
            List.of(words.split(","))
                    .forEach(word ->
                            table.computeIfAbsent(word, w -> new ArrayList<>()).add(entry));
        }
    }

    /** The relations that a noun names. */
    static List<Entry> listByNoun(String lemma) {
        return NOUNS.getOrDefault(lemma, List.of());
    }

    /** The relations that a verb, or a verb with its preposition after a plus, tells. */
    static List<Entry> listByVerb(String words) {
        return VERBS.getOrDefault(words, List.of());
    }
}
