package org.stemma.annotate.name;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.stemma.annotate.Table;

/** Words that show what a name beside them names. */
final class Words {
    private static final int COLUMNS = 2;
    private static final Map<String, Set<String>> LISTS = read();

    private Words() {}

    private static Map<String, Set<String>> read() {
        Map<String, Set<String>> lists = new HashMap<>();
        for (List<String> row : Table.rows(Words.class, "words.tsv", COLUMNS)) {
            lists.put(row.get(0), new LinkedHashSet<>(Table.values(row.get(1))));
        }
        return lists;
    }

    /** Whether a list holds this word, whatever its case. */
    static boolean has(String list, String word) {
        Set<String> words = LISTS.get(list);
        if (words == null) {
            throw new IllegalArgumentException("No word list is called '" + list + "'");
        }
        return words.contains(word.toLowerCase(Locale.ROOT));
    }
}
