package org.stemma.conflict.number;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.stemma.claim.ClaimGroup;
import org.stemma.report.Report;
import org.stemma.statement.Statement;
import org.stemma.statement.StatementTime;
import org.stemma.value.TimeSpan;

/** When a statement without a time happened: the time told last before it in its paragraph. */
final class PassageTimes {
    private final Map<String, TimeSpan> carried = new HashMap<>();

    PassageTimes(Collection<ClaimGroup> groups, CaseView view) {
        List<Statement> sorted = groups.stream()
                .flatMap(group -> group.statements().stream())
                .sorted(Comparator.comparing(Statement::anchor).thenComparing(Statement::id))
                .toList();
        Statement before = null;
        TimeSpan last = null;
        for (Statement statement : sorted) {
            if (before == null || !sameParagraph(before, statement, view)) {
                last = null;
            }
            StatementTime time = statement.time();
            if (time != null) {
                last = new TimeSpan(time.begin(), time.end(), time.granularity());
            } else if (last != null) {
                carried.put(statement.id(), last);
            }
            before = statement;
        }
    }

    private static boolean sameParagraph(Statement one, Statement other, CaseView view) {
        Report report = view.report(other.report());
        if (report == null || !one.report().equals(other.report())) {
            return false;
        }
        int begin = Math.min(one.anchor().begin(), other.anchor().begin());
        int end = Math.min(other.anchor().begin(), report.text().length());
        return begin > end || report.text().substring(begin, end).indexOf('\n') < 0;
    }

    /** The time that stands before the statement; null if none does. */
    @Nullable
    TimeSpan before(Statement statement) {
        return carried.get(statement.id());
    }
}
