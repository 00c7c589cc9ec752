package org.stemma.dossier.since;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Pairs groups of statements of the older dossier with groups of the new one: one with one, those first that share most
 * statements, and among them those with the same id.
 *
 * @param <T> claim, conflict or figure
 */
final class Pairing<T> {
    private final Map<String, T> before = new TreeMap<>();
    private final Map<String, T> after = new TreeMap<>();
    private final Map<String, String> oldOf = new TreeMap<>();
    private final Map<String, String> newOf = new TreeMap<>();
    private final Map<String, String> closestOld = new TreeMap<>();
    private final Map<String, String> closestNew = new TreeMap<>();

    private record Overlap(String old, String now, int shared) {}

    Pairing(
            Collection<T> before,
            Collection<T> after,
            Function<T, String> id,
            Function<T, List<String>> statements,
            StatementPairs pairs) {
        Map<String, List<String>> holders = new HashMap<>();
        after.forEach(item -> {
            this.after.put(id.apply(item), item);
            Set.copyOf(statements.apply(item))
                    .forEach(s ->
                            holders.computeIfAbsent(s, k -> new ArrayList<>()).add(id.apply(item)));
        });
        List<Overlap> overlaps = new ArrayList<>();
        for (T item : before) {
            this.before.put(id.apply(item), item);
            Map<String, Integer> shared = new TreeMap<>();
            Set.copyOf(statements.apply(item)).stream()
                    .flatMap(s -> pairs.findNow(s).stream())
                    .flatMap(s -> holders.getOrDefault(s, List.of()).stream())
                    .forEach(now -> shared.merge(now, 1, Integer::sum));
            shared.forEach((now, count) -> overlaps.add(new Overlap(id.apply(item), now, count)));
        }
        pair(overlaps);
    }

    private void pair(List<Overlap> overlaps) {
        overlaps.sort(Comparator.comparingInt(Overlap::shared)
                .reversed()
                .thenComparing(overlap -> !overlap.old().equals(overlap.now()))
                .thenComparing(Overlap::now)
                .thenComparing(Overlap::old));
        for (Overlap overlap : overlaps) {
            closestOld.putIfAbsent(overlap.now(), overlap.old());
            closestNew.putIfAbsent(overlap.old(), overlap.now());
            if (!oldOf.containsKey(overlap.now()) && !newOf.containsKey(overlap.old())) {
                oldOf.put(overlap.now(), overlap.old());
                newOf.put(overlap.old(), overlap.now());
            }
        }
    }

    /** Takes what is told of two items. */
    @FunctionalInterface
    interface Taker<T> {
        void take(T old, T now);
    }

    /** All pairs, by new id. */
    void forEachPair(Taker<T> taker) {
        oldOf.forEach((now, old) -> taker.take(before(old), after(now)));
    }

    /** New items without a partner that share statements with an old one: it was split. */
    void forEachSplit(Taker<T> taker) {
        closestOld.forEach((now, old) -> {
            if (!oldOf.containsKey(now)) {
                taker.take(before(old), after(now));
            }
        });
    }

    /** Old items without a partner that share statements with a new one: they were merged into it. */
    void forEachMerged(Taker<T> taker) {
        closestNew.forEach((old, now) -> {
            if (!newOf.containsKey(old)) {
                taker.take(before(old), after(now));
            }
        });
    }

    /** New items that share no statement with any old one, by id. */
    List<T> listAdded() {
        return after.entrySet().stream()
                .filter(entry -> !closestOld.containsKey(entry.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** Old items of which no statement is left, by id. */
    List<T> listGone() {
        return before.entrySet().stream()
                .filter(entry -> !closestNew.containsKey(entry.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    private T before(String id) {
        return Objects.requireNonNull(before.get(id));
    }

    private T after(String id) {
        return Objects.requireNonNull(after.get(id));
    }
}
