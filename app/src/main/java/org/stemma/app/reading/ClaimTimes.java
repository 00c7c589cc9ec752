package org.stemma.app.reading;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.stemma.claim.Claim;
import org.stemma.conflict.Conflict;
import org.stemma.conflict.ConflictKind;
import org.stemma.statement.Statement;
import org.stemma.statement.StatementTime;

/**
 * When a claim's event is told to have been: the sides of a conflict about its day; else the time that most reports tell. A time
 * told by fewer than a third of the claim's reports says little of the claim, so it is left out.
 */
public final class ClaimTimes {
    private final PageIndex index;

    /** Prepares to read a dossier. */
    public ClaimTimes(PageIndex index) {
        this.index = index;
    }

    /**
     * A claim's time.
     *
     * @param first the first day told; null where only an end is told
     * @param words the same in words; sides of a conflict stand apart by "or"
     */
    public record ClaimTime(@Nullable LocalDate first, String words) {}

    /** Finds the time of a claim. */
    public Optional<ClaimTime> find(Claim claim) {
        List<StatementTime> sides = index.listConflicts(claim).stream()
                .filter(x -> x.kind() == ConflictKind.DATE && x.about().equals(claim.id()))
                .findFirst()
                .map(this::sides)
                .orElse(List.of());
        return sides.isEmpty() ? most(claim).map(t -> join(List.of(t))) : Optional.of(join(sides));
    }

    private List<StatementTime> sides(Conflict conflict) {
        return conflict.sides().stream()
                .flatMap(side -> times(index.listStatements(side.statements()))
                        .sorted(EXACT)
                        .limit(1))
                .toList();
    }

    private static Stream<StatementTime> times(List<Statement> statements) {
        return statements.stream().map(Statement::time).filter(Objects::nonNull);
    }

    private static final Comparator<StatementTime> EXACT = Comparator.comparing(StatementTime::granularity)
            .thenComparing(StatementTime::begin, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(StatementTime::end, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()));

    private Optional<StatementTime> most(Claim claim) {
        List<Statement> told = index.listStatements(claim.statements());
        return times(told)
                .filter(t -> tellers(told, t) * 3 >= claim.reports().size())
                .min(Comparator.comparingLong((StatementTime t) -> -tellers(told, t))
                        .thenComparing(EXACT));
    }

    private static long tellers(List<Statement> told, StatementTime time) {
        return told.stream()
                .filter(s -> s.time() != null && span(s.time()).equals(span(time)))
                .map(Statement::report)
                .distinct()
                .count();
    }

    private static String span(StatementTime time) {
        return Words.span(time.begin(), time.end());
    }

    private static ClaimTime join(List<StatementTime> times) {
        LocalDate first = times.stream()
                .map(StatementTime::begin)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
        return new ClaimTime(
                first,
                Words.either(times.stream().map(ClaimTimes::span).distinct().toList()));
    }
}
