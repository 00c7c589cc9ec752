package org.stemma.conflict;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.stemma.annotate.AnnotatedCase;
import org.stemma.annotate.AnnotatedReport;
import org.stemma.annotate.Mention;
import org.stemma.claim.Origin;
import org.stemma.claim.align.Places;
import org.stemma.report.Report;
import org.stemma.text.Anchor;
import org.stemma.value.Actor;

/** What the rules look up in a case: reports, places, actors, and the origins of statements. */
final class CaseView {
    private final Map<String, AnnotatedReport> reports = new HashMap<>();
    private final Map<String, Actor> actors = new HashMap<>();
    private final Map<String, Set<String>> originsOf = new HashMap<>();
    private final Places places;

    CaseView(AnnotatedCase annotated, Collection<Origin> origins) {
        annotated.reports().forEach(report -> reports.put(report.report().id(), report));
        annotated.actors().forEach(actor -> actors.put(actor.id(), actor));
        for (Origin origin : origins) {
            origin.statements()
                    .forEach(id ->
                            originsOf.computeIfAbsent(id, s -> new TreeSet<>()).add(origin.id()));
        }
        places = new Places(annotated.places());
    }

    Places places() {
        return places;
    }

    @Nullable
    Actor actor(String id) {
        return actors.get(id);
    }

    @Nullable
    LocalDate published(String report) {
        AnnotatedReport found = reports.get(report);
        return found == null ? null : found.report().published();
    }

    /** Whether both reports are known to come from one outlet. */
    boolean sameOutlet(String one, String other) {
        String outlet = outlet(one);
        return outlet != null && Objects.equals(outlet, outlet(other));
    }

    private @Nullable String outlet(String report) {
        AnnotatedReport found = reports.get(report);
        return found == null ? null : found.report().outlet();
    }

    /** Ids of the places named in a passage. */
    Set<String> placesIn(Anchor anchor) {
        AnnotatedReport report = reports.get(anchor.report());
        Set<String> found = new TreeSet<>();
        if (report != null) {
            for (Mention mention : report.mentions()) {
                if (mention.place() != null
                        && anchor.span().contains(mention.anchor().span())) {
                    found.add(mention.place());
                }
            }
        }
        return found;
    }

    /** The report; null if the case does not hold it. */
    @Nullable
    Report report(String id) {
        AnnotatedReport found = reports.get(id);
        return found == null ? null : found.report();
    }

    /** One side of a conflict, with the origins of its statements. */
    Side side(String value, Collection<String> statements) {
        Set<String> origins = new TreeSet<>();
        statements.forEach(id -> origins.addAll(originsOf.getOrDefault(id, Set.of())));
        return new Side(value, List.copyOf(new TreeSet<>(statements)), List.copyOf(origins));
    }
}
