package org.stemma.conflict;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.stemma.claim.align.PlaceRelation;
import org.stemma.conflict.number.CaseView;
import org.stemma.conflict.number.FamilyGrouper;
import org.stemma.conflict.number.FigureFamily;
import org.stemma.conflict.number.Reading;
import org.stemma.conflict.number.ValueSides;

/** The same measure of the same group counted in two areas: shown side by side, and said to differ in scope. */
final class AreaConflicts {
    private static final double COMPARABLE = 10;

    private final CaseView view;
    private final QuantityWriter writer;

    AreaConflicts(CaseView view, QuantityWriter writer) {
        this.view = view;
        this.writer = writer;
    }

    /** The two families beside each other, where their places differ and their numbers are of like size. */
    Optional<Conflict> between(FigureFamily one, FigureFamily other) {
        PlaceRelation relation = view.places().relation(one.places(), other.places());
        if (one.measure().equals(Reading.COUNTED)
                || !comparable(one, other)
                || relation == PlaceRelation.UNKNOWN
                || relation == PlaceRelation.SAME) {
            return Optional.empty();
        }
        List<Reading> all = new ArrayList<>(QuantityConflicts.held(one));
        all.addAll(QuantityConflicts.held(other));
        List<List<Reading>> sides = ValueSides.split(all);
        boolean mixed = sides.stream()
                .anyMatch(side ->
                        !one.readings().containsAll(side) && !other.readings().containsAll(side));
        if (sides.size() < 2 || mixed || ValueSides.bySize(sides).size() > 1) {
            return Optional.empty();
        }
        return Optional.of(writer.write(
                sides,
                Scope.DIFFERS,
                "They count in different areas: " + names(one.places()) + ", and " + names(other.places()) + "."));
    }

    private String names(Set<String> ids) {
        return ids.stream().map(view.places()::name).collect(Collectors.joining(" and "));
    }

    private static boolean comparable(FigureFamily one, FigureFamily other) {
        Reading first = one.readings().getFirst();
        Reading second = other.readings().getFirst();
        double left = ValueSides.value(first).doubleValue();
        double right = ValueSides.value(second).doubleValue();
        return FamilyGrouper.sameTime(first.time(), second.time())
                && !QuantityJudge.reports(one.readings()).equals(QuantityJudge.reports(other.readings()))
                && left > 0
                && right > 0
                && Math.max(left, right) / Math.min(left, right) <= COMPARABLE;
    }
}
