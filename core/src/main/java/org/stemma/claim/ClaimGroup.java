package org.stemma.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.stemma.statement.Statement;

/**
 * Statements that say the same thing or are sides of it: a claim before its origins and conflicts are known.
 *
 * @param id id of the claim to be, {@code c-…}, made from the words that give the gist, whichever report tells them
 * @param gist the words of its clearest statement
 * @param statements sorted by report and position; at least one
 * @param type event type; null if none fits
 * @param reasons why they belong together, one plain sentence each
 */
public record ClaimGroup(
        String id,
        String gist,
        List<Statement> statements,
        @Nullable String type,
        List<String> reasons) {
    /** Sorts statements by report and position. */
    static final Comparator<Statement> BY_POSITION =
            Comparator.comparing(Statement::anchor).thenComparing(Statement::id);

    public ClaimGroup {
        statements = statements.stream().sorted(BY_POSITION).toList();
        reasons = List.copyOf(reasons);
        if (statements.isEmpty()) {
            throw new IllegalArgumentException("Claim '" + id + "' has no statement");
        }
    }

    /** Ids of the statements, sorted by report and position. */
    public List<String> statementIds() {
        return statements.stream().map(Statement::id).toList();
    }

    /** Ids of the reports, sorted. */
    public List<String> reports() {
        return List.copyOf(
                new TreeSet<>(statements.stream().map(Statement::report).toList()));
    }

    /** The statements, in their order, each with the id of its claim. */
    public static List<Statement> assign(List<Statement> statements, List<ClaimGroup> groups) {
        Map<String, String> claimOf = new HashMap<>();
        groups.forEach(group -> group.statementIds().forEach(id -> claimOf.put(id, group.id())));
        List<Statement> assigned = new ArrayList<>();
        for (Statement statement : statements) {
            String claim = claimOf.get(statement.id());
            assigned.add(claim == null ? statement : statement.withClaim(claim));
        }
        return assigned;
    }
}
