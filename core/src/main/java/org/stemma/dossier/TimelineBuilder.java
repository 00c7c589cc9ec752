package org.stemma.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stemma.claim.Claim;
import org.stemma.statement.Statement;
import org.stemma.statement.StatementTime;
import org.stemma.value.TimeSpan;

/** Puts claims at the times that their statements tell. A claim whose statements differ stands at each of its times. */
public final class TimelineBuilder {
    private static final Comparator<TimelineEntry> ORDER = Comparator.comparing(
                    TimelineEntry::begin, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(TimelineEntry::end, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(TimelineEntry::claim);

    private TimelineBuilder() {}

    /**
     * The timeline of a case.
     *
     * @param claims the claims
     * @param statements all statements of the case
     * @return entries by begin, open beginnings first; claims without a time have none
     */
    public static List<TimelineEntry> build(List<Claim> claims, List<Statement> statements) {
        Map<String, Statement> byId = new HashMap<>();
        statements.forEach(statement -> byId.put(statement.id(), statement));
        List<TimelineEntry> entries = new ArrayList<>();
        for (Claim claim : claims) {
            Map<TimeSpan, TimelineEntry> times = new LinkedHashMap<>();
            for (String id : claim.statements()) {
                Statement statement = byId.get(id);
                StatementTime time = statement == null ? null : statement.time();
                if (time != null) {
                    times.putIfAbsent(time.toSpan(), entry(claim, time));
                }
            }
            entries.addAll(times.values());
        }
        entries.sort(ORDER);
        return entries;
    }

    private static TimelineEntry entry(Claim claim, StatementTime time) {
        return new TimelineEntry(
                time.begin(), time.end(), time.granularity(), claim.gist(), claim.id(), claim.status());
    }
}
