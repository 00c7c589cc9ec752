package org.stemma.dossier;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stemma.claim.Claim;
import org.stemma.claim.Origin;
import org.stemma.conflict.Conflict;
import org.stemma.conflict.Figure;
import org.stemma.conflict.event.Event;
import org.stemma.dossier.since.Since;
import org.stemma.issue.Issue;
import org.stemma.lineage.Lineage;
import org.stemma.report.Report;
import org.stemma.statement.Statement;
import org.stemma.value.Actor;
import org.stemma.value.Place;

/**
 * The result of the main job. Lists are sorted so that the same input gives the same bytes.
 *
 * @param run what it was made with
 * @param reports the reports
 * @param statements what they say
 * @param claims what the statements say together
 * @param origins who the claims rest on
 * @param conflicts where they disagree
 * @param lineage who copied whom
 * @param actors who acts and speaks
 * @param places where
 * @param figures how many
 * @param timeline when
 * @param issues trouble with the data
 * @param events what happened, the main event first
 * @param since what is different since an older dossier; null if it was not asked for
 */
@JsonPropertyOrder({"$schema", "version", "offsetUnit"})
public record Dossier(
        Run run,
        List<Report> reports,
        List<Statement> statements,
        List<Claim> claims,
        List<Origin> origins,
        List<Conflict> conflicts,
        Lineage lineage,
        List<Actor> actors,
        List<Place> places,
        List<Figure> figures,
        List<TimelineEntry> timeline,
        List<Issue> issues,
        List<Event> events,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Since since) {
    /** Version of the output format. */
    public static final String VERSION = "1.0";

    public Dossier {
        reports = List.copyOf(reports);
        statements = List.copyOf(statements);
        claims = List.copyOf(claims);
        origins = List.copyOf(origins);
        conflicts = List.copyOf(conflicts);
        actors = List.copyOf(actors);
        places = List.copyOf(places);
        figures = List.copyOf(figures);
        timeline = List.copyOf(timeline);
        issues = List.copyOf(issues);
        // Dossiers written by an earlier version have none.
        events = events == null ? List.of() : List.copyOf(events);
    }

    /** A dossier without events that is not held against an older one. */
    public Dossier(
            Run run,
            List<Report> reports,
            List<Statement> statements,
            List<Claim> claims,
            List<Origin> origins,
            List<Conflict> conflicts,
            Lineage lineage,
            List<Actor> actors,
            List<Place> places,
            List<Figure> figures,
            List<TimelineEntry> timeline,
            List<Issue> issues) {
        this(
                run,
                reports,
                statements,
                claims,
                origins,
                conflicts,
                lineage,
                actors,
                places,
                figures,
                timeline,
                issues,
                List.of(),
                null);
    }

    /** This dossier with what is different since an older one. */
    public Dossier withSince(Since differences) {
        return new Dossier(
                run,
                reports,
                statements,
                claims,
                origins,
                conflicts,
                lineage,
                actors,
                places,
                figures,
                timeline,
                issues,
                events,
                differences);
    }

    /** Path of the schema in the project and in the jar. */
    @JsonProperty("$schema")
    public String schema() {
        return "schema/dossier-1.schema.json";
    }

    /** Version of the output format. */
    @JsonProperty("version")
    public String version() {
        return VERSION;
    }

    /** What offsets count. */
    @JsonProperty("offsetUnit")
    public String offsetUnit() {
        return "utf16CodeUnit";
    }
}
