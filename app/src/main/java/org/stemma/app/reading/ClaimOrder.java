package org.stemma.app.reading;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stemma.app.reading.ClaimTimes.ClaimTime;
import org.stemma.claim.Claim;
import org.stemma.claim.ClaimStatus;
import org.stemma.conflict.Conflict;
import org.stemma.conflict.Scope;
import org.stemma.statement.Statement;

/**
 * Which claims and conflicts a reader should see first: what many reports tell, what several origins tell, what is disputed.
 * It orders; it does not judge which side is right.
 */
public final class ClaimOrder {
    private final PageIndex index;
    private final Map<String, ClaimTime> times = new HashMap<>();
    private final List<Claim> claims;
    private final Map<String, Integer> ranks = new HashMap<>();
    private final List<Conflict> conflicts;

    /** Orders the claims and conflicts of a dossier and gives them their tags. */
    public ClaimOrder(PageIndex index) {
        this.index = index;
        ClaimTimes reader = new ClaimTimes(index);
        index.dossier().claims().forEach(claim -> reader.find(claim).ifPresent(time -> times.put(claim.id(), time)));
        this.claims = index.dossier().claims().stream().sorted(comparator()).toList();
        for (int i = 0; i < claims.size(); i++) {
            ranks.put(claims.get(i).id(), i);
        }
        this.conflicts = index.dossier().conflicts().stream()
                .sorted(conflictComparator())
                .toList();
        index.tag("C", claims, Claim::id);
        index.tag("X", conflicts, Conflict::id);
    }

    private Comparator<Claim> comparator() {
        return Comparator.comparingInt((Claim c) -> -c.reports().size())
                .thenComparing(c -> index.listConflicts(c).isEmpty())
                .thenComparingInt(c -> -c.independent().low())
                .thenComparing(c -> c.type() == null)
                .thenComparingInt(c -> -c.statements().size())
                .thenComparing(c -> findTime(c)
                        .map(ClaimTime::first)
                        .map(LocalDate::toString)
                        .orElse("~"))
                .thenComparing(Claim::id);
    }

    private Comparator<Conflict> conflictComparator() {
        return Comparator.comparingInt((Conflict x) -> x.scope() == Scope.SAME ? 0 : x.scope() == Scope.UNCLEAR ? 1 : 2)
                .thenComparingLong(x -> -reports(x))
                .thenComparingInt(x -> ranks.getOrDefault(x.about(), Integer.MAX_VALUE))
                .thenComparing(Conflict::kind)
                .thenComparing(Conflict::id);
    }

    private long reports(Conflict conflict) {
        return conflict.sides().stream()
                .flatMap(s -> index.listStatements(s.statements()).stream())
                .map(Statement::report)
                .distinct()
                .count();
    }

    /** The claims, the most widely told first. */
    public List<Claim> list() {
        return claims;
    }

    /** The conflicts, those that certainly ask the same question and span most reports first. */
    public List<Conflict> listConflicts() {
        return conflicts;
    }

    /** The place of a claim in the order. */
    public int rank(Claim claim) {
        return ranks.getOrDefault(claim.id(), Integer.MAX_VALUE);
    }

    /** Whether a claim is told by several reports or disputed. */
    public boolean isShared(Claim claim) {
        return claim.reports().size() > 1
                || claim.status() == ClaimStatus.CONTESTED
                || claim.status() == ClaimStatus.DENIED
                || !index.listConflicts(claim).isEmpty();
    }

    /** Finds when a claim's event is told to have been. */
    public Optional<ClaimTime> findTime(Claim claim) {
        return Optional.ofNullable(times.get(claim.id()));
    }
}
