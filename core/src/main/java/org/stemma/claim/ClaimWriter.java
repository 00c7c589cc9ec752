package org.stemma.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.stemma.statement.Stance;
import org.stemma.statement.Statement;

/** The last step of claims: what was grouped becomes a claim with its origins and status. */
public final class ClaimWriter {
    private ClaimWriter() {}

    /**
     * The claims with what each origin gives to them, sorted by id.
     *
     * @param groups the claims to be
     * @param origins all origins of the case
     * @param independent how many independent origins each claim has, by claim id; a claim without an entry has none
     * @param basis what each origin gives to each claim, by claim id
     * @param contested ids of the claims inside which a conflict of the same scope lies
     */
    public static List<Claim> write(
            List<ClaimGroup> groups,
            List<Origin> origins,
            Map<String, Independent> independent,
            Map<String, List<Basis>> basis,
            Set<String> contested) {
        Map<String, List<String>> originsOf = originsByStatement(origins);
        List<Claim> claims = new ArrayList<>();
        for (ClaimGroup group : groups) {
            Independent count = independent.getOrDefault(group.id(), new Independent(0, 0));
            claims.add(new Claim(
                    group.id(),
                    group.gist(),
                    group.statementIds(),
                    group.reports(),
                    group.type(),
                    originIds(group, originsOf, basis.getOrDefault(group.id(), List.of())),
                    count,
                    status(group, count, contested.contains(group.id())),
                    group.reasons(),
                    basis.getOrDefault(group.id(), List.of()),
                    List.of()));
        }
        claims.sort(Comparator.comparing(Claim::id));
        return claims;
    }

    private static Map<String, List<String>> originsByStatement(List<Origin> origins) {
        Map<String, List<String>> originsOf = new HashMap<>();
        for (Origin origin : origins) {
            for (String statement : origin.statements()) {
                originsOf.computeIfAbsent(statement, s -> new ArrayList<>()).add(origin.id());
            }
        }
        return originsOf;
    }

    /** Those on which the claim rests; who only takes up what its report tells from a named source is none of them. */
    private static List<String> originIds(ClaimGroup group, Map<String, List<String>> originsOf, List<Basis> basis) {
        Set<String> ids = new TreeSet<>();
        for (Statement statement : group.statements()) {
            ids.addAll(originsOf.getOrDefault(statement.id(), List.of()));
        }
        Set<String> resting = new TreeSet<>(ids);
        basis.stream().filter(b -> b.counts() == Basis.Counts.NOT).forEach(b -> resting.remove(b.origin()));
        return List.copyOf(resting.isEmpty() ? ids : resting);
    }

    /** Contested before denied before corroborated: a doubt is never hidden by a number. */
    static ClaimStatus status(ClaimGroup group, Independent independent, boolean contested) {
        if (contested) {
            return ClaimStatus.CONTESTED;
        }
        if (group.statements().stream().anyMatch(ClaimWriter::denies)) {
            return ClaimStatus.DENIED;
        }
        if (independent.low() >= 2) {
            return ClaimStatus.CORROBORATED;
        }
        boolean attributed =
                group.statements().stream().anyMatch(s -> !s.attribution().isEmpty());
        return attributed ? ClaimStatus.SINGLE_ORIGIN : ClaimStatus.UNATTRIBUTED;
    }

    /** Whether the statement is a denial; a negated content that nobody denies is an assertion of its own. */
    static boolean denies(Statement statement) {
        return statement.stance() == Stance.DENIED;
    }
}
