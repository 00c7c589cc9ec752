package org.stemma.annotate.quantity;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.stemma.annotate.number.DataRows;
import org.stemma.annotate.number.Word;
import org.stemma.value.QuantityKind;

/** Units of money, share, distance and the rest, by the word after a number. */
final class Units {
    /** A unit: its kind and its name in output. */
    record Unit(QuantityKind kind, String name, int end) {}

    private static final Map<String, String[]> ROWS = load();
    private static final int LONGEST_SYMBOL = 2;

    private Units() {}

    private static Map<String, String[]> load() {
        Map<String, String[]> rows = new HashMap<>();
        for (String[] cells : DataRows.read(Units.class, "units.tsv")) {
            rows.put(cells[0], cells);
        }
        return rows;
    }

    /** The unit at this word. A symbol of one or two letters must touch the number or be followed by no noun. */
    static Optional<Unit> findAt(List<Word> words, int at) {
        if (at >= words.size()) {
            return Optional.empty();
        }
        if (isPerCent(words, at)) {
            return Optional.of(new Unit(QuantityKind.PERCENT, "percent", at + 2));
        }
        Word word = words.get(at);
        String[] row = ROWS.get(word.text());
        boolean loose = word.isLetters()
                && word.text().length() < LONGEST_SYMBOL
                && !words.get(at - 1).touches(word);
        if (row == null || loose) {
            return Optional.empty();
        }
        QuantityKind kind = QuantityKind.valueOf(row[1].toUpperCase(Locale.ROOT));
        return Optional.of(new Unit(kind, row[2], at + 1));
    }

    private static boolean isPerCent(List<Word> words, int at) {
        return words.get(at).is("per")
                && at + 1 < words.size()
                && words.get(at + 1).is("cent");
    }
}
