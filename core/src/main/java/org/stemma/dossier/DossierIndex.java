package org.stemma.dossier;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.stemma.claim.Claim;
import org.stemma.claim.Origin;
import org.stemma.conflict.Conflict;
import org.stemma.report.Report;
import org.stemma.statement.Statement;
import org.stemma.value.Actor;
import org.stemma.value.Place;

/** Finds the parts of a dossier by id. */
public final class DossierIndex {
    private final Map<String, Report> reports;
    private final Map<String, Statement> statements;
    private final Map<String, Claim> claims;
    private final Map<String, Origin> origins;
    private final Map<String, Conflict> conflicts;
    private final Map<String, Actor> actors;
    private final Map<String, Place> places;

    /** Indexes a dossier. */
    public DossierIndex(Dossier dossier) {
        this.reports = byId(dossier.reports(), Report::id);
        this.statements = byId(dossier.statements(), Statement::id);
        this.claims = byId(dossier.claims(), Claim::id);
        this.origins = byId(dossier.origins(), Origin::id);
        this.conflicts = byId(dossier.conflicts(), Conflict::id);
        this.actors = byId(dossier.actors(), Actor::id);
        this.places = byId(dossier.places(), Place::id);
    }

    private static <T> Map<String, T> byId(List<T> items, Function<T, String> id) {
        Map<String, T> map = new HashMap<>();
        items.forEach(item -> map.putIfAbsent(id.apply(item), item));
        return map;
    }

    /** The report with this id. */
    public Optional<Report> findReport(String id) {
        return Optional.ofNullable(reports.get(id));
    }

    /** The statement with this id. */
    public Optional<Statement> findStatement(String id) {
        return Optional.ofNullable(statements.get(id));
    }

    /** The claim with this id. */
    public Optional<Claim> findClaim(String id) {
        return Optional.ofNullable(claims.get(id));
    }

    /** The origin with this id. */
    public Optional<Origin> findOrigin(String id) {
        return Optional.ofNullable(origins.get(id));
    }

    /** The conflict with this id. */
    public Optional<Conflict> findConflict(String id) {
        return Optional.ofNullable(conflicts.get(id));
    }

    /** The actor with this id. */
    public Optional<Actor> findActor(String id) {
        return Optional.ofNullable(actors.get(id));
    }

    /** The place with this id. */
    public Optional<Place> findPlace(String id) {
        return Optional.ofNullable(places.get(id));
    }

    /** What a reader calls a report: outlet, title and day, as far as they are known. */
    public String reportName(String id) {
        return findReport(id).map(DossierIndex::name).orElse(id);
    }

    private static String name(Report report) {
        StringBuilder name = new StringBuilder(report.outlet() == null ? report.path() : report.outlet());
        if (report.title() != null) {
            name.append(", \u201c").append(report.title()).append('\u201d');
        }
        if (report.published() != null) {
            name.append(", ").append(report.published());
        }
        return name.toString();
    }
}
