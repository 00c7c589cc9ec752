package org.stemma.claim.origin;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.stemma.claim.body.Body;
import org.stemma.claim.body.BodyReader;
import org.stemma.claim.body.Names;
import org.stemma.lineage.Edge;
import org.stemma.lineage.Lineage;
import org.stemma.lineage.UnseenSource;
import org.stemma.report.Credit;
import org.stemma.report.Report;
import org.stemma.report.clean.Agencies;
import org.stemma.statement.Statement;
import org.stemma.text.Words;
import org.stemma.value.Actor;

/** Reads from each statement who speaks in it. A report's own voice is its outlet's, or that of the one agency it credits. */
final class OriginVoiceReader {
    private static final double MUCH = 0.2;

    private final Map<String, Report> reports = new TreeMap<>();
    private final Map<String, Set<String>> behind = new TreeMap<>();
    private final BodyReader bodies;

    OriginVoiceReader(List<Statement> statements, Lineage lineage, List<Report> reports, List<Actor> actors) {
        reports.forEach(report -> this.reports.put(report.id(), report));
        this.bodies = new BodyReader(statements, actors);
        for (UnseenSource source : lineage.unseen()) {
            String name = source.name();
            String key = name == null ? "unseen:" + source.id() : agencyKey(name);
            source.reports().forEach(report -> add(report, key));
        }
        for (Edge edge : lineage.edges()) {
            if (Math.max(edge.coverage(), edge.coverageFrom()) >= MUCH) {
                add(edge.from(), "shared:" + edge.id());
                add(edge.to(), "shared:" + edge.id());
            }
        }
        for (Report report : reports) {
            agencies(report).forEach(agency -> add(report.id(), agencyKey(agency)));
        }
    }

    private void add(String report, String key) {
        behind.computeIfAbsent(report, k -> new TreeSet<>()).add(key);
    }

    /**
     * The voice of a statement.
     *
     * @throws IllegalArgumentException if its report is not among those given
     */
    OriginVoice read(Statement statement) {
        Report report = reports.get(statement.report());
        if (report == null) {
            throw new IllegalArgumentException(
                    "Statement " + statement.id() + " is of the unknown report " + statement.report());
        }
        if (statement.attribution().isEmpty()) {
            return own(statement, report);
        }
        Body body = bodies.read(statement.attribution().getFirst(), statement, report);
        return body.kind() == Body.Kind.ITSELF
                ? own(statement, report)
                : new OriginVoice(statement, report, body, true, Set.of(), words(statement));
    }

    private OriginVoice own(Statement statement, Report report) {
        Set<String> agencies = agencies(report);
        if (agencies.size() == 1 && !hasOwnAuthor(report)) {
            String agency = agencies.iterator().next();
            Body body = new Body(agencyKey(agency), agency, Body.Kind.AGENCY, Set.of(), "", "");
            return new OriginVoice(statement, report, body, false, Set.of(), words(statement));
        }
        String name = name(report);
        if (Agencies.find(name).isPresent()) {
            Body agency = new Body(agencyKey(name), name, Body.Kind.AGENCY, Set.of(), "", "");
            return new OriginVoice(statement, report, agency, false, Set.of(), words(statement));
        }
        Body body = new Body(outletKey(report), name, Body.Kind.ITSELF, Set.of(), "", "");
        return new OriginVoice(
                statement, report, body, false, behind.getOrDefault(report.id(), Set.of()), words(statement));
    }

    private static Words words(Statement statement) {
        return Words.of(statement.anchor().exact());
    }

    private static Set<String> agencies(Report report) {
        Set<String> agencies = new TreeSet<>();
        for (Credit credit : report.credits()) {
            agencies.add(credit.agency());
        }
        agencies.remove(Agencies.UNNAMED);
        return agencies;
    }

    /** Whether somebody other than an agency stands in the byline: then the agency only helped. */
    private static boolean hasOwnAuthor(Report report) {
        return report.authors().stream().anyMatch(Names::isPerson);
    }

    /** Whether the report says that agencies stand behind it without naming them. */
    static boolean creditsSomeAgency(Report report) {
        return report.credits().stream().anyMatch(credit -> credit.agency().equals(Agencies.UNNAMED));
    }

    private static String agencyKey(String agency) {
        return "agency:" + Names.level(Agencies.find(agency).orElse(agency));
    }

    static String outletKey(Report report) {
        String outlet = report.outlet();
        return "outlet:" + (outlet == null ? report.id() : Names.level(outlet));
    }

    /** What a reader calls the report: its outlet, else the file that it was read from. */
    private static String name(Report report) {
        String outlet = report.outlet();
        if (outlet != null) {
            return outlet;
        }
        String path = report.path();
        String file = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
        return file.isBlank() ? report.id() : file;
    }
}
