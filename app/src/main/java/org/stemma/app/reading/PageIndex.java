package org.stemma.app.reading;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.claim.Claim;
import org.stemma.claim.Origin;
import org.stemma.claim.OriginKind;
import org.stemma.conflict.Conflict;
import org.stemma.conflict.event.Event;
import org.stemma.dossier.Dossier;
import org.stemma.dossier.DossierIndex;
import org.stemma.report.Report;
import org.stemma.statement.Statement;
import org.stemma.value.Actor;
import org.stemma.value.Place;

/**
 * A dossier's records by id, and the short tags (R1, C2, X3 …) by which pages call them. Ids that point nowhere find nothing;
 * they never fail.
 */
public final class PageIndex {
    private static final Pattern RECORD_ID = Pattern.compile("[a-z]-[0-9a-f]{12}");
    private static final Pattern OUR_ID = Pattern.compile("[a-z]-[0-9A-Za-z.-]{1,60}");
    private static final Pattern PLAIN_FILE = Pattern.compile("[\\w-]{3,60}\\.(?:txt|html?|json)");
    private final Dossier dossier;
    private final List<Report> reports;
    private final DossierIndex records;
    private final Map<String, List<Conflict>> conflictsByStatement = new TreeMap<>();
    private final Map<String, List<Conflict>> conflictsByClaim = new TreeMap<>();
    private final Map<String, List<Origin>> originsByStatement = new TreeMap<>();
    private final Map<String, String> tags = new LinkedHashMap<>();
    /** Tags of reports by the file that they were read from, where a sentence may tell it. */
    private final Map<String, String> fileTags = new HashMap<>();

    /** Indexes a dossier. */
    public PageIndex(Dossier dossier) {
        this.dossier = dossier;
        this.reports = dossier.reports().stream().sorted(BY_TIME).toList();
        this.records = new DossierIndex(dossier);
        linkConflicts();
        linkOrigins();
        tag("R", reports, Report::id);
        reports.forEach(report -> fileTags.putIfAbsent(file(report), tagOf(report.id())));
    }

    private static final Comparator<Report> BY_TIME = Comparator.comparing(
                    Report::published, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(r -> Objects.toString(r.publishedAt(), "~"))
            .thenComparing(r -> Objects.toString(r.outlet(), "~"))
            .thenComparing(Report::id);

    private void linkConflicts() {
        for (Conflict conflict : dossier.conflicts()) {
            conflictsByClaim
                    .computeIfAbsent(conflict.about(), k -> new ArrayList<>())
                    .add(conflict);
            conflict.sides().stream()
                    .flatMap(side -> side.statements().stream())
                    .distinct()
                    .forEach(id -> conflictsByStatement
                            .computeIfAbsent(id, k -> new ArrayList<>())
                            .add(conflict));
        }
    }

    private void linkOrigins() {
        for (Origin origin : dossier.origins()) {
            origin.statements()
                    .forEach(id -> originsByStatement
                            .computeIfAbsent(id, k -> new ArrayList<>())
                            .add(origin));
        }
    }

    /** Gives tags with a prefix and a number to items, in their order. */
    public <T> void tag(String prefix, List<T> items, Function<T, String> id) {
        for (int i = 0; i < items.size(); i++) {
            tags.putIfAbsent(id.apply(items.get(i)), prefix + (i + 1));
        }
    }

    /** The dossier. */
    public Dossier dossier() {
        return dossier;
    }

    /** The reports by time of publication; those without a date come last. */
    public List<Report> listReports() {
        return reports;
    }

    /** The short tag of a record; its id if it has none. */
    public String tagOf(String id) {
        return tags.getOrDefault(id, id);
    }

    /** A record's id within a page: its own id if it is one of ours, else its tag. */
    public String dom(String id) {
        return isOurs(id) ? id : tags.containsKey(id) ? tags.get(id) : "x" + Integer.toHexString(id.hashCode());
    }

    private boolean isOurs(String id) {
        return records.findReport(id).isEmpty() && OUR_ID.matcher(id).matches();
    }

    /** Finds a report. */
    public Optional<Report> findReport(String id) {
        return records.findReport(id);
    }

    /** Finds a statement. */
    public Optional<Statement> findStatement(String id) {
        return records.findStatement(id);
    }

    /** Finds a claim. */
    public Optional<Claim> findClaim(String id) {
        return records.findClaim(id);
    }

    /** Finds an origin. */
    public Optional<Origin> findOrigin(String id) {
        return records.findOrigin(id);
    }

    /** Finds an actor. */
    public Optional<Actor> findActor(String id) {
        return records.findActor(id);
    }

    /** Finds a place. */
    public Optional<Place> findPlace(String id) {
        return records.findPlace(id);
    }

    /** The conflicts that a statement takes part in. */
    public List<Conflict> listConflicts(String statement) {
        return conflictsByStatement.getOrDefault(statement, List.of());
    }

    /** The origins that a statement rests on. */
    public List<Origin> listOrigins(String statement) {
        return originsByStatement.getOrDefault(statement, List.of());
    }

    /** The statements with these ids that there are. */
    public List<Statement> listStatements(List<String> ids) {
        return ids.stream().flatMap(id -> findStatement(id).stream()).toList();
    }

    /** The conflicts that a claim's statements take part in, or that are about the claim, by id. */
    public List<Conflict> listConflicts(Claim claim) {
        Map<String, Conflict> found = new TreeMap<>();
        conflictsByClaim.getOrDefault(claim.id(), List.of()).forEach(conflict -> found.put(conflict.id(), conflict));
        claim.statements().forEach(id -> listConflicts(id).forEach(conflict -> found.put(conflict.id(), conflict)));
        return List.copyOf(found.values());
    }

    /** What a report is called: its outlet, else the host of its address, else its headline, else its file's name. */
    public String outletOf(Report report) {
        String outlet = report.outlet();
        if (outlet != null && !outlet.isBlank()) {
            return outlet;
        }
        String address = WebAddress.of(report.url());
        if (!address.isEmpty()) {
            return URI.create(address).getHost();
        }
        String title = report.title();
        return title != null && !title.isBlank() ? "“" + Shown.clip(title.strip(), 48) + "”" : file(report);
    }

    private static String file(Report report) {
        String path = report.path();
        int slash = Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\'));
        return slash + 1 < path.length() ? path.substring(slash + 1) : report.id();
    }

    /** A sentence of the program's own, in which ids of records, and files that stand for reports, become their tags. */
    public String readable(String sentence) {
        String told = sentence.indexOf('-') < 0 ? sentence : replace(sentence, RECORD_ID, tags);
        return told.indexOf('.') < 0 ? told : replace(told, PLAIN_FILE, fileTags);
    }

    private static String replace(String sentence, Pattern names, Map<String, String> tags) {
        return names.matcher(sentence)
                .replaceAll(m -> Matcher.quoteReplacement(tags.getOrDefault(m.group(), m.group())));
    }

    /** What an origin is called; an outlet's own voice is called as its report is. */
    public String nameOf(Origin origin) {
        boolean own = origin.kind() == OriginKind.OUTLET && origin.reports().size() == 1;
        return findReport(own ? origin.reports().getFirst() : origin.name())
                .map(this::outletOf)
                .orElse(origin.name());
    }

    /** A claim's words as they can stand alone. */
    public String gistOf(Claim claim) {
        return Gists.shown(claim.gist(), listStatements(claim.statements()));
    }

    /** An event's title as it can stand alone. */
    public String titleOf(Event event) {
        return Gists.shown(
                event.title(),
                event.claims().stream()
                        .flatMap(id -> findClaim(id).stream())
                        .flatMap(c -> listStatements(c.statements()).stream())
                        .toList());
    }
}
