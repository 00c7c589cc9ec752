package org.stemma.conflict;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.stemma.claim.ClaimGroup;
import org.stemma.conflict.event.Event;
import org.stemma.conflict.number.CaseView;
import org.stemma.statement.Statement;
import org.stemma.statement.StatementTime;

/**
 * Which statements tell of an event's time. A statement without a time takes it from what stands before it in the same
 * paragraph; a new paragraph is taken to speak of the event again.
 */
final class EventScope {
    /** How a statement's time stands to the event. */
    enum Fit {
        /** It tells a time that is the event's. */
        TOLD,
        /** It tells no time, and nothing around it tells another. */
        ASSUMED,
        /** It tells of another time, or of so long a time that it is no single event's. */
        OUT
    }

    private static final int LONGEST_DAYS = 31;
    private static final int DAYS_AFTER = 30;
    private static final int DAYS_BEFORE = 2;

    private final Map<String, Fit> fits = new HashMap<>();
    private final @Nullable LocalDate first;
    private final @Nullable LocalDate last;

    EventScope(Event event, Collection<ClaimGroup> groups, CaseView view) {
        LocalDate begin = event.begin();
        LocalDate end = event.end();
        first = begin == null ? null : begin.minusDays(DAYS_BEFORE);
        last = end == null ? null : end.plusDays(DAYS_AFTER);
        Map<String, List<Statement>> byReport = new TreeMap<>();
        for (ClaimGroup group : groups) {
            for (Statement statement : group.statements()) {
                if (event.reports().contains(statement.report())) {
                    byReport.computeIfAbsent(statement.report(), r -> new ArrayList<>())
                            .add(statement);
                }
            }
        }
        byReport.forEach((id, statements) -> {
            var report = view.report(id);
            read(statements, report == null ? "" : report.text());
        });
    }

    private void read(List<Statement> statements, String text) {
        statements.sort(Comparator.comparing(Statement::anchor).thenComparing(Statement::id));
        Fit carried = Fit.ASSUMED;
        int at = 0;
        for (Statement statement : statements) {
            int begin = statement.anchor().begin();
            if (at < begin
                    && begin <= text.length()
                    && text.substring(at, begin).indexOf('\n') >= 0) {
                carried = Fit.ASSUMED;
            }
            StatementTime time = statement.time();
            Fit fit = time == null ? carried : fit(time);
            carried = fit;
            at = Math.max(at, begin);
            fits.put(statement.id(), fit);
        }
    }

    private Fit fit(StatementTime time) {
        LocalDate begin = time.begin();
        LocalDate end = time.end();
        if (begin == null || end == null || ChronoUnit.DAYS.between(begin, end) > LONGEST_DAYS) {
            return Fit.OUT;
        }
        boolean before = first != null && end.isBefore(first);
        boolean after = last != null && begin.isAfter(last);
        return before || after ? Fit.OUT : Fit.TOLD;
    }

    /** How the statement's time stands to the event; {@code OUT} for statements of reports that do not tell of it. */
    Fit fit(Statement statement) {
        return fits.getOrDefault(statement.id(), Fit.OUT);
    }
}
