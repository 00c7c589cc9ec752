package org.stemma.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.stemma.report.Report;
import org.stemma.statement.Polarity;
import org.stemma.statement.Stance;
import org.stemma.statement.Statement;
import org.stemma.statement.StatementTime;

/**
 * Tells how every report stands to every claim. A report that says nothing either could have and did not, or was published
 * before the first day that the claim's statements tell of; where a date is not known, it is not mentioned.
 */
public final class StanceFinder {
    private StanceFinder() {}

    /**
     * The claims with their stances, in the same order. Reports that do not mention a claim are left out of its stances: with
     * hundreds of reports nearly all pairs are silent.
     */
    public static List<Claim> find(
            Collection<Claim> claims, Collection<Statement> statements, Collection<Report> reports) {
        Map<String, Statement> byId = new HashMap<>();
        statements.forEach(statement -> byId.put(statement.id(), statement));
        Set<String> known = reports.stream().map(Report::id).collect(Collectors.toSet());
        List<Report> dated = reports.stream()
                .filter(report -> report.published() != null)
                .sorted(Comparator.comparing(StanceFinder::day))
                .toList();
        List<Claim> written = new ArrayList<>();
        for (Claim claim : claims) {
            List<Statement> members = claim.statements().stream()
                    .map(byId::get)
                    .filter(Objects::nonNull)
                    .toList();
            written.add(claim.withStances(stances(members, known, dated)));
        }
        return written;
    }

    private static LocalDate day(Report report) {
        return Objects.requireNonNull(report.published());
    }

    /**
     * @param known ids of all reports
     * @param dated those with a date, the earliest first
     */
    private static List<ReportStance> stances(List<Statement> statements, Set<String> known, List<Report> dated) {
        boolean affirmed = statements.stream().anyMatch(statement -> statement.polarity() == Polarity.POSITIVE);
        Map<String, Set<ClaimStance>> told = new TreeMap<>();
        statements.forEach(statement -> told.computeIfAbsent(statement.report(), r -> EnumSet.noneOf(ClaimStance.class))
                .add(stance(statement, affirmed)));
        LocalDate first = firstDay(statements);
        Map<String, ReportStance> stances = new TreeMap<>();
        told.forEach((report, own) -> {
            if (known.contains(report)) {
                stances.put(report, stance(report, List.copyOf(own)));
            }
        });
        for (Report report : dated) {
            if (first == null || !day(report).isBefore(first)) {
                break;
            }
            stances.putIfAbsent(report.id(), new ReportStance(report.id(), ClaimStance.PUBLISHED_BEFORE, null));
        }
        return List.copyOf(stances.values());
    }

    /** Who says that it did not happen, where others say that it did, denies it, whatever the cue. */
    private static ClaimStance stance(Statement statement, boolean affirmed) {
        boolean negates =
                affirmed && statement.stance() == Stance.ASSERTED && statement.polarity() == Polarity.NEGATIVE;
        return negates ? ClaimStance.DENIED : ClaimStance.of(statement.stance());
    }

    private static ReportStance stance(String report, List<ClaimStance> told) {
        return new ReportStance(
                report, told.getFirst(), told.size() == 1 ? null : List.copyOf(told.subList(1, told.size())));
    }

    /** The first day that any of the statements may tell of; null if none tells a time or one has an open beginning. */
    private static @Nullable LocalDate firstDay(List<Statement> statements) {
        LocalDate first = null;
        for (Statement statement : statements) {
            StatementTime time = statement.time();
            if (time != null) {
                LocalDate begin = time.begin();
                if (begin == null) {
                    return null;
                }
                first = first == null || begin.isBefore(first) ? begin : first;
            }
        }
        return first;
    }
}
