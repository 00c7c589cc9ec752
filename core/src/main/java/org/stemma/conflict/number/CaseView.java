package org.stemma.conflict.number;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
import org.stemma.value.ActorKind;
import org.stemma.value.TimeSpan;

/** What the rules look up in a case: reports, places, actors, and the origins of statements. */
public final class CaseView {
    private final Map<String, AnnotatedReport> reports = new HashMap<>();
    private final Map<String, Actor> actors = new HashMap<>();
    private final Map<String, Set<String>> originsOf = new HashMap<>();
    private final Map<String, List<Statement>> statements = new HashMap<>();
    private final Places places;
    private final TypeReader types;

    public CaseView(AnnotatedCase annotated, Collection<ClaimGroup> groups, Collection<Origin> origins) {
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

    public Places places() {
        return places;
    }

    @Nullable
    public Actor actor(String id) {
        return actors.get(id);
    }

    @Nullable
    public LocalDate published(String report) {
        AnnotatedReport found = reports.get(report);
        return found == null ? null : found.report().published();
    }

    /** When what the statement tells happened; null if not told, or told only of something inside it. */
    @Nullable
    public TimeSpan time(Statement statement) {
        List<Statement> others = statements.getOrDefault(statement.report(), List.of());
        return Nesting.ownTime(statement, Nesting.inside(statement, others));
    }

    /** The event types that a statement may tell of. */
    public Set<String> types(Statement statement) {
        List<Statement> others = statements.getOrDefault(statement.report(), List.of());
        return types.types(statement, Nesting.inside(statement, others));
    }

    /** Ids of the places named in a passage. */
    public Set<String> placesIn(Anchor anchor) {
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

    /** The named persons in a passage, in order. */
    List<Anchor> personsIn(Anchor passage) {
        AnnotatedReport report = reports.get(passage.report());
        return report == null
                ? List.of()
                : report.mentions().stream()
                        .filter(mention -> isPerson(mention.actor())
                                && passage.span().contains(mention.anchor().span()))
                        .map(Mention::anchor)
                        .toList();
    }

    /** The person named at this position of a report, or at most so many characters behind it; null if none is. */
    @Nullable
    Actor personAt(String id, int begin, int reach) {
        AnnotatedReport report = reports.get(id);
        if (report == null) {
            return null;
        }
        for (Mention mention : report.mentions()) {
            int at = mention.anchor().begin();
            String name = mention.actor();
            if (name != null && isPerson(name) && begin <= at && at <= begin + reach) {
                boolean apart =
                        report.report().text().substring(begin, at).chars().anyMatch(c -> ",.;:\n".indexOf(c) >= 0);
                return apart ? null : actors.get(name);
            }
        }
        return null;
    }

    private boolean isPerson(@Nullable String actor) {
        Actor found = actor == null ? null : actors.get(actor);
        return found != null && found.kind() == ActorKind.PERSON;
    }

    /** Ids of the actors who do what the statement tells. */
    public Set<String> agents(Statement statement) {
        Set<String> agents = new TreeSet<>();
        for (Argument argument : statement.arguments()) {
            if (argument.role() == Role.AGENT && argument.actor() != null) {
                agents.add(argument.actor());
            }
        }
        return agents;
    }

    /** Ids of the actors named in what the statement tells, but not of those who only say it. */
    public Set<String> participants(Statement statement) {
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
    public Report report(String id) {
        AnnotatedReport found = reports.get(id);
        return found == null ? null : found.report();
    }

    /** Ids of the origins of these statements, sorted; empty where they are not known yet. */
    public Set<String> origins(Collection<String> statements) {
        Set<String> origins = new TreeSet<>();
        statements.forEach(id -> origins.addAll(originsOf.getOrDefault(id, Set.of())));
        return origins;
    }
}
