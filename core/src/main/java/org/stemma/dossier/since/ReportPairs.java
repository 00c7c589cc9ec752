package org.stemma.dossier.since;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which report of the older dossier is which of the new one. A report's id is made from what was given; so a report whose
 * content changed has a new id, and is known by its address, else by its file.
 */
final class ReportPairs {
    private final Snapshot before;
    private final Map<String, String> newOf = new HashMap<>();
    private final Map<String, Snapshot.Source> left = new TreeMap<>();

    ReportPairs(Snapshot before, Snapshot after) {
        this.before = before;
        after.reports().forEach(report -> left.put(report.id(), report));
        for (Snapshot.Source old : before.reports()) {
            if (left.remove(old.id()) != null) {
                newOf.put(old.id(), old.id());
            }
        }
        for (Snapshot.Source old : before.reports()) {
            if (!newOf.containsKey(old.id())) {
                findRevised(old).ifPresent(now -> {
                    left.remove(now.id());
                    newOf.put(old.id(), now.id());
                });
            }
        }
    }

    private Optional<Snapshot.Source> findRevised(Snapshot.Source old) {
        return left.values().stream().filter(now -> sameSource(old, now)).findFirst();
    }

    private static boolean sameSource(Snapshot.Source old, Snapshot.Source now) {
        if (old.url() != null || now.url() != null) {
            return Objects.equals(old.url(), now.url());
        }
        return now.path().equals(old.path()) && Objects.equals(now.outlet(), old.outlet());
    }

    /** The id that a report of the older dossier has now; its old id if it is gone. */
    String nowOf(String old) {
        return newOf.getOrDefault(old, old);
    }

    Since.Reports write() {
        List<Since.Revised> revised = newOf.entrySet().stream()
                .filter(pair -> !pair.getKey().equals(pair.getValue()))
                .map(pair -> new Since.Revised(pair.getValue(), pair.getKey()))
                .sorted(Comparator.comparing(Since.Revised::report))
                .toList();
        List<Since.Gone> gone = before.reports().stream()
                .filter(old -> !newOf.containsKey(old.id()))
                .map(old -> new Since.Gone(old.id(), old.outlet(), old.title(), old.path()))
                .sorted(Comparator.comparing(Since.Gone::report))
                .toList();
        return new Since.Reports(List.copyOf(new TreeSet<>(left.keySet())), revised, gone);
    }
}
