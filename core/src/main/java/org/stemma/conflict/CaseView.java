package org.stemma.conflict;

import java.time.LocalDate;
import java.util.ArrayList;
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
import org.stemma.claim.ClaimGroup;
import org.stemma.claim.Origin;
import org.stemma.claim.align.Nesting;
import org.stemma.claim.align.Places;
import org.stemma.claim.align.TypeReader;
import org.stemma.report.Report;
import org.stemma.statement.Argument;
import org.stemma.statement.Role;
import org.stemma.statement.Statement;
import org.stemma.text.Anchor;
import org.stemma.value.Actor;
import org.stemma.value.TimeSpan;

/** What the rules look up in a case: reports, places, actors, and the origins of statements. */
final class CaseView {
    private final Map<String, AnnotatedReport> reports = new HashMap<>();
    private final Map<String, Actor> actors = new HashMap<>();
    private final Map<String, Set<String>> originsOf = new HashMap<>();
    private final Map<String, List<Statement>> statements = new HashMap<>();
    private final Places places;
    private final TypeReader types;

    CaseView(AnnotatedCase annotated, Collection<ClaimGroup> groups, Collection<Origin> origins) {
        for (ClaimGroup group : groups) {
            group.statements()
                    .forEach(statement -> statements
                            .computeIfAbsent(statement.report(), r -> new ArrayList<>())
                            .add(statement));
        }
        annotated.reports().forEach(report -> reports.put(report.report().id(), report));
        annotated.actors().forEach(actor -> actors.put(actor.id(), actor));
        for (Origin origin : origins) {
            origin.statements()
                    .forEach(id ->
                            originsOf.computeIfAbsent(id, s -> new TreeSet<>()).add(origin.id()));
        }
        places = new Places(annotated.places());
        types = new TypeReader(annotated);
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

    /** When what the statement tells happened; null if not told, or told only of something inside it. */
    @Nullable
    TimeSpan time(Statement statement) {
        List<Statement> others = statements.getOrDefault(statement.report(), List.of());
        return Nesting.ownTime(statement, Nesting.inside(statement, others));
    }

    /** The event types that a statement may tell of. */
    Set<String> types(Statement statement) {
        List<Statement> others = statements.getOrDefault(statement.report(), List.of());
        return types.types(statement, Nesting.inside(statement, others));
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

    /** Ids of the actors who do what the statement tells. */
    Set<String> agents(Statement statement) {
        Set<String> agents = new TreeSet<>();
        for (Argument argument : statement.arguments()) {
            if (argument.role() == Role.AGENT && argument.actor() != null) {
                agents.add(argument.actor());
            }
        }
        return agents;
    }

    /** Ids of the actors named in what the statement tells, but not of those who only say it. */
    Set<String> participants(Statement statement) {
        Set<String> actors = agents(statement);
        AnnotatedReport report = reports.get(statement.report());
        if (report != null) {
            for (Mention mention : report.mentions()) {
                if (mention.actor() != null
                        && statement.anchor().span().contains(mention.anchor().span())) {
                    actors.add(mention.actor());
                }
            }
        }
        return actors;
    }

    /** The report; null if the case does not hold it. */
    @Nullable
    Report report(String id) {
        AnnotatedReport found = reports.get(id);
        return found == null ? null : found.report();
    }

    /** One side of a conflict, with the origins of its statements. */
    Side side(String value, Collection<String> statements) {
        return new Side(value, List.copyOf(new TreeSet<>(statements)), List.copyOf(origins(statements)));
    }

    /** Ids of the origins of these statements, sorted; empty where they are not known yet. */
    Set<String> origins(Collection<String> statements) {
        Set<String> origins = new TreeSet<>();
        statements.forEach(id -> origins.addAll(originsOf.getOrDefault(id, Set.of())));
        return origins;
    }
}
