package org.stemma.dossier.since;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Which statement of the older dossier is which of the new one: by id; else by its words in the same report, also where the
 * report's content changed around them.
 */
final class StatementPairs {
    private final Map<String, String> newOf = new HashMap<>();

    StatementPairs(Snapshot before, Snapshot after, ReportPairs reports) {
        Map<String, Snapshot.Told> left = new HashMap<>();
        after.statements().forEach(statement -> left.put(statement.id(), statement));
        for (Snapshot.Told old : before.statements()) {
            if (left.remove(old.id()) != null) {
                newOf.put(old.id(), old.id());
            }
        }
        Map<Snapshot.Words, Deque<String>> byWords = new HashMap<>();
        for (Snapshot.Told told : after.statements()) {
            if (left.containsKey(told.id())) {
                byWords.computeIfAbsent(told.anchor(), w -> new ArrayDeque<>()).add(told.id());
            }
        }
        for (Snapshot.Told old : before.statements()) {
            if (!newOf.containsKey(old.id())) {
                Snapshot.Words words = new Snapshot.Words(
                        reports.nowOf(old.anchor().report()), old.anchor().exact());
                Deque<String> same = byWords.get(words);
                if (same != null && !same.isEmpty()) {
                    newOf.put(old.id(), same.remove());
                }
            }
        }
    }

    /** The id that a statement of the older dossier has now. */
    Optional<String> findNow(String old) {
        return Optional.ofNullable(newOf.get(old));
    }
}
