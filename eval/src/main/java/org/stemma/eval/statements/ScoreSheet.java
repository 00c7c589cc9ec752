package org.stemma.eval.statements;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

/** The scores of one system: of each report, and of each wider circle that a report belongs to. */
final class ScoreSheet {
    private final List<SortedMap<String, StatementScore>> circles = new ArrayList<>();

    /**
     * Adds a report.
     *
     * @param rows names of the lines it counts in, from the narrowest to the widest
     * @param text as its origin gives it
     * @param listed by the reader
     * @param told by the system
     * @param differences takes each difference, once
     */
    void add(
            List<String> rows,
            String text,
            List<ListedStatement> listed,
            List<ToldStatement> told,
            Consumer<String> differences) {
        for (int circle = 0; circle < rows.size(); circle++) {
            if (circles.size() == circle) {
                circles.add(new TreeMap<>());
            }
            circles.get(circle)
                    .computeIfAbsent(rows.get(circle), row -> new StatementScore())
                    .add(text, listed, told, circle == 0 ? differences : line -> {});
        }
    }

    /** The scores of a line; those of an empty one if it has no report. */
    StatementScore row(String name) {
        return circles.stream()
                .filter(circle -> circle.containsKey(name))
                .map(circle -> circle.get(name))
                .findFirst()
                .orElseGet(StatementScore::new);
    }

    void print(String system, PrintStream out) {
        StatementScore.header(system, out);
        circles.forEach(circle -> circle.forEach((name, score) -> score.print(name, out)));
        out.println();
    }
}
