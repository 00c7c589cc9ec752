package org.stemma.dossier.since;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How a claim stands in one dossier, aspect by aspect, in words that can be compared. */
final class ClaimView {
    private final Snapshot snapshot;

    ClaimView(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    /** What is different between a claim here and in a later dossier. */
    List<Since.Change> changes(Snapshot.Held claim, ClaimView later, Snapshot.Held now) {
        Map<Aspect, @Nullable String> before = aspects(claim);
        Map<Aspect, @Nullable String> after = later.aspects(now);
        List<Since.Change> changes = new ArrayList<>();
        for (Aspect aspect : before.keySet()) {
            if (!Objects.equals(before.get(aspect), after.get(aspect))) {
                changes.add(new Since.Change(aspect, before.get(aspect), after.get(aspect)));
            }
        }
        return changes;
    }

    private Map<Aspect, @Nullable String> aspects(Snapshot.Held claim) {
        Map<Aspect, @Nullable String> aspects = new LinkedHashMap<>();
        int low = claim.independent().low();
        int high = claim.independent().high();
        aspects.put(Aspect.GIST, claim.gist());
        aspects.put(Aspect.STATUS, claim.status());
        aspects.put(Aspect.INDEPENDENT, low == high ? "" + low : low + " to " + high);
        aspects.put(Aspect.REPORTS, "" + claim.reports().size());
        aspects.put(Aspect.SIDES, join(sides(claim)));
        aspects.put(Aspect.FIGURES, join(figures(claim)));
        return aspects;
    }

    private static @Nullable String join(Collection<String> parts) {
        return parts.isEmpty() ? null : String.join("; ", parts);
    }

    private Set<String> sides(Snapshot.Held claim) {
        Set<String> statements = new HashSet<>(claim.statements());
        return snapshot.conflicts().stream()
                .filter(conflict -> conflict.statements().stream().anyMatch(statements::contains))
                .map(conflict -> conflict.kind() + ": " + String.join(" against ", conflict.values()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> figures(Snapshot.Held claim) {
        Set<String> statements = new HashSet<>(claim.statements());
        return snapshot.figures().stream()
                .filter(figure -> figure.statements().stream().anyMatch(statements::contains))
                .map(figure -> figure.counted() + " " + figure.measure() + ": " + figure.ends())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
