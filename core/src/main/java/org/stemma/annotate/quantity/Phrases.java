package org.stemma.annotate.quantity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stemma.annotate.number.DataRows;
import org.stemma.annotate.number.Word;

/** Runs of words with a row of data each; finds the longest that begins at a word. */
final class Phrases {
    /** A run found: where it ends, and its row. */
    record Found(int end, List<String> row) {}

    private record Entry(List<String> words, List<String> row) {}

    private final Map<String, List<Entry>> byFirst = new HashMap<>();

    private Phrases(List<String[]> rows) {
        for (String[] row : rows) {
            List<String> words = List.of(row[0].split(" "));
            byFirst.computeIfAbsent(words.getFirst(), k -> new ArrayList<>()).add(new Entry(words, List.of(row)));
        }
    }

    static Phrases load(String resource) {
        return new Phrases(DataRows.read(Phrases.class, resource));
    }

    Optional<Found> findAt(List<Word> words, int begin) {
        if (begin >= words.size()) {
            return Optional.empty();
        }
        Entry best = null;
        for (Entry entry : byFirst.getOrDefault(words.get(begin).text(), List.of())) {
            boolean longer = best == null || entry.words().size() > best.words().size();
            if (longer && stands(entry.words(), words, begin)) {
                best = entry;
            }
        }
        return best == null
                ? Optional.empty()
                : Optional.of(new Found(begin + best.words().size(), best.row()));
    }

    private static boolean stands(List<String> run, List<Word> words, int begin) {
        if (begin + run.size() > words.size()) {
            return false;
        }
        for (int i = 0; i < run.size(); i++) {
            if (!words.get(begin + i).is(run.get(i))) {
                return false;
            }
        }
        return true;
    }
}
