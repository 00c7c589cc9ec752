package org.stemma.conflict;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.stemma.claim.ClaimGroup;
import org.stemma.claim.align.EventIdentity;
import org.stemma.conflict.number.CaseView;
import org.stemma.statement.Stance;
import org.stemma.statement.Statement;
import org.stemma.text.Ids;
import org.stemma.value.TimeSpan;

/** The same thing told of different days. Times that contain one another, and open or coarse times, do not conflict. */
final class DateConflicts {
    private static final int MOST_DAYS = 2;

    private final CaseView view;

    DateConflicts(CaseView view) {
        this.view = view;
    }

    List<Conflict> find(ClaimGroup group) {
        List<Statement> dated = group.statements().stream()
                .filter(s -> day(s) != null && isTold(s) && sameEvent(s, group))
                .sorted(Comparator.comparing((Statement s) -> Objects.requireNonNull(begin(s)))
                        .thenComparing(Statement::id))
                .toList();
        List<List<Statement>> sides = new ArrayList<>();
        for (Statement statement : dated) {
            side(sides, statement).add(statement);
        }
        return sides.size() < 2 || reports(dated).size() < 2 ? List.of() : List.of(conflict(group, sides));
    }

    /** A copied sentence stays on the side of its copy: "tonight" was not said again on another day. */
    private List<Statement> side(List<List<Statement>> sides, Statement statement) {
        for (List<Statement> side : sides) {
            boolean copied = side.stream()
                    .anyMatch(other ->
                            other.anchor().exact().equals(statement.anchor().exact()));
            if (copied || overlaps(side.getFirst(), statement)) {
                return side;
            }
        }
        List<Statement> fresh = new ArrayList<>();
        sides.add(fresh);
        return fresh;
    }

    private static boolean isTold(Statement statement) {
        return statement.stance() == Stance.ASSERTED || statement.stance() == Stance.UNCERTAIN;
    }

    /** A claim may hold statements that only touch on its event; their dates are about something else. */
    private boolean sameEvent(Statement statement, ClaimGroup group) {
        String type = group.type();
        return type != null && view.types(statement).stream().anyMatch(other -> EventIdentity.related(type, other));
    }

    private @Nullable TimeSpan day(Statement statement) {
        TimeSpan span = view.time(statement);
        if (span == null) {
            return null;
        }
        LocalDate begin = span.begin();
        LocalDate end = span.end();
        boolean exact =
                begin != null && end != null && !begin.plusDays(MOST_DAYS - 1).isBefore(end);
        return exact ? span : null;
    }

    private @Nullable LocalDate begin(Statement statement) {
        TimeSpan span = day(statement);
        return span == null ? null : span.begin();
    }

    private boolean overlaps(Statement one, Statement other) {
        TimeSpan left = day(one);
        TimeSpan right = day(other);
        return left != null && right != null && left.overlaps(right);
    }

    private static Set<String> reports(List<Statement> statements) {
        return new TreeSet<>(statements.stream().map(Statement::report).toList());
    }

    private Conflict conflict(ClaimGroup group, List<List<Statement>> sides) {
        List<Side> written = new ArrayList<>();
        for (List<Statement> side : sides) {
            written.add(Side.of(
                    view,
                    Objects.requireNonNull(begin(side.getFirst())).toString(),
                    side.stream().map(Statement::id).toList()));
        }
        return new Conflict(
                Ids.of("x", ConflictKind.DATE, group.id()),
                ConflictKind.DATE,
                group.id(),
                written,
                Scope.SAME,
                "The reports give different days for the same event.");
    }
}
