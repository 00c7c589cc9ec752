package org.stemma.conflict;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.stemma.annotate.number.DataRows;
import org.stemma.statement.Statement;

/** Ladders of stages, from {@code stages.tsv}: hurt and then dead, entered and then captured. */
final class Stages {
    /**
     * A stage.
     *
     * @param ladder its ladder
     * @param ofPlace whether it is told of a place, else of a person
     * @param rank the higher the later
     * @param words what it is, in output
     * @param types event types that tell it
     * @param predicates lemmas that tell it
     */
    record Stage(String ladder, boolean ofPlace, int rank, String words, Set<String> types, Set<String> predicates) {
        boolean isTold(Statement statement) {
            String type = statement.type();
            String predicate = statement.predicate();
            return (type != null && types.contains(type)) || (predicate != null && predicates.contains(predicate));
        }
    }

    private static final List<Stage> ALL = DataRows.read(Stages.class, "stages.tsv").stream()
            .map(row -> new Stage(
                    row[0], row[1].equals("place"), Integer.parseInt(row[2]), row[3], words(row[4]), words(row[5])))
            .toList();

    private Stages() {}

    private static Set<String> words(String cell) {
        return cell.equals("-") ? Set.of() : Set.of(cell.split(","));
    }

    /** The stages that a statement tells, in the order of the table. */
    static List<Stage> list(Statement statement) {
        return ALL.stream().filter(stage -> stage.isTold(statement)).toList();
    }

    /** All pairs of a lower and a higher stage of one ladder. */
    static List<List<Stage>> listPairs() {
        List<List<Stage>> pairs = new ArrayList<>();
        for (Stage low : ALL) {
            ALL.stream()
                    .filter(high -> high.ladder().equals(low.ladder()) && high.rank() > low.rank())
                    .forEach(high -> pairs.add(List.of(low, high)));
        }
        return pairs;
    }
}
