package org.stemma.eval.claims;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.stemma.text.Span;

/**
 * A case of which every statement was read by hand and put beside those that say the same. The table holds positions only, no text.
 *
 * @param name name of the file with the case, without its ending
 * @param unseen whether nobody had read the case when the rules were made
 * @param places in the order of the table
 */
record JudgedCase(String name, boolean unseen, List<Place> places) {
    /**
     * A passage that was judged.
     *
     * @param report id of the report
     * @param span its place in the report's text
     * @param same numbers of the things that it tells; who shares one with it says the same
     * @param arguable numbers of things of which a reader may say either; such pairs are not counted
     */
    record Place(String report, Span span, Set<Integer> same, Set<Integer> arguable) {}

    /** What a pair of passages is. */
    enum Verdict {
        SAME,
        DIFFERENT,
        ARGUABLE
    }

    private static final int COLUMNS = 5;

    /** The cases of the table by name. */
    static Map<String, JudgedCase> read() {
        try (InputStream in = JudgedCase.class.getResourceAsStream("judged-joins.tsv")) {
            if (in == null) {
                throw new IllegalStateException("Missing judged-joins.tsv");
            }
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws IllegalArgumentException if a row has not its columns or stands before the first case */
    static Map<String, JudgedCase> parse(String table) {
        Map<String, JudgedCase> cases = new TreeMap<>();
        JudgedCase current = null;
        for (String line : table.lines().toList()) {
            String[] row = line.split("\t");
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            if (row[0].equals("case") && row.length == 3) {
                current = new JudgedCase(row[1], row[2].equals("unseen"), new ArrayList<>());
                cases.put(row[1], current);
            } else if (current == null || row.length != COLUMNS) {
                throw new IllegalArgumentException("Not a row of judged statements: '" + line + "'");
            } else {
                Span span = new Span(Integer.parseInt(row[1]), Integer.parseInt(row[2]));
                current.places().add(new Place(row[0], span, numbers(row[3]), numbers(row[4])));
            }
        }
        return cases;
    }

    private static Set<Integer> numbers(String list) {
        Set<Integer> numbers = new TreeSet<>();
        if (!list.equals("-")) {
            for (String number : list.split(",")) {
                numbers.add(Integer.parseInt(number));
            }
        }
        return numbers;
    }

    /** Whether two passages say the same. */
    static Verdict verdict(Place one, Place other) {
        if (one.same().stream().anyMatch(other.same()::contains)) {
            return Verdict.SAME;
        }
        Set<Integer> all = new TreeSet<>(one.same());
        all.addAll(one.arguable());
        boolean arguable = all.stream()
                .anyMatch(number ->
                        other.same().contains(number) || other.arguable().contains(number));
        return arguable ? Verdict.ARGUABLE : Verdict.DIFFERENT;
    }
}
