package org.stemma.app.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.stemma.claim.Claim;
import org.stemma.claim.Origin;
import org.stemma.conflict.Conflict;
import org.stemma.conflict.Figure;
import org.stemma.conflict.Side;
import org.stemma.dossier.Dossier;
import org.stemma.report.Report;
import org.stemma.statement.Attribution;
import org.stemma.statement.Statement;
import org.stemma.statement.StatementTime;
import org.stemma.value.Quantity;

/**
 * Writes a dossier as CSV tables (RFC 4180, UTF-8): one file a kind of record, and {@code crosswalk.csv}, which leads from every
 * cell of claim and report to its sentence. No cell is taken for a formula by a spreadsheet. Safe for use by several threads.
 */
public final class DossierTables {
    /** The tables by file name, in a fixed order. */
    public Map<String, String> write(Dossier dossier) {
        PageIndex index = new PageIndex(dossier);
        Map<String, String> files = new LinkedHashMap<>();
        files.put("reports.csv", reports(dossier));
        files.put("claims.csv", claims(dossier));
        files.put("statements.csv", statements(dossier));
        files.put("attributions.csv", attributions(dossier));
        files.put("quantities.csv", quantities(dossier));
        files.put("origins.csv", origins(dossier));
        files.put("conflicts.csv", conflicts(dossier));
        files.put("figures.csv", figures(dossier));
        files.put("stances.csv", stances(dossier));
        files.put("crosswalk.csv", crosswalk(dossier, index));
        return files;
    }

    private static String reports(Dossier dossier) {
        CsvText csv = new CsvText(
                "report",
                "outlet",
                "title",
                "published",
                "published_basis",
                "url",
                "path",
                "language",
                "authors",
                "credits");
        for (Report r : dossier.reports()) {
            csv.row(
                    r.id(),
                    r.outlet(),
                    r.title(),
                    r.published(),
                    r.publishedBasis().label(),
                    r.url(),
                    r.path(),
                    r.language(),
                    String.join("; ", r.authors()),
                    r.credits().stream().map(c -> c.agency()).collect(Collectors.joining("; ")));
        }
        return csv.toString();
    }

    private static String claims(Dossier dossier) {
        CsvText csv = new CsvText(
                "claim",
                "gist",
                "type",
                "status",
                "independent_low",
                "independent_high",
                "reports",
                "statements",
                "origins");
        for (Claim c : dossier.claims()) {
            csv.row(
                    c.id(),
                    c.gist(),
                    c.type(),
                    c.status().label(),
                    c.independent().low(),
                    c.independent().high(),
                    join(c.reports()),
                    join(c.statements()),
                    join(c.origins()));
        }
        return csv.toString();
    }

    private static String statements(Dossier dossier) {
        CsvText csv = new CsvText(
                "statement",
                "claim",
                "report",
                "begin",
                "end",
                "content",
                "sentence",
                "source",
                "chain",
                "quotation",
                "stance",
                "polarity",
                "type",
                "predicate",
                "time_begin",
                "time_end",
                "granularity",
                "time_expression",
                "rule");
        for (Statement s : dossier.statements()) {
            StatementTime t = s.time();
            csv.row(
                    s.id(),
                    s.claim(),
                    s.report(),
                    s.anchor().begin(),
                    s.anchor().end(),
                    s.anchor().exact(),
                    s.sentence().exact(),
                    s.attribution().isEmpty() ? "" : s.attribution().getFirst().name(),
                    s.attribution().stream().map(Attribution::name).collect(Collectors.joining(" < ")),
                    s.quotation().label(),
                    s.stance().label(),
                    s.polarity().label(),
                    s.type(),
                    s.predicate(),
                    t == null ? null : t.begin(),
                    t == null ? null : t.end(),
                    t == null ? null : t.granularity().label(),
                    t == null ? null : t.expression(),
                    s.rule());
        }
        return csv.toString();
    }

    private static String attributions(Dossier dossier) {
        CsvText csv = new CsvText(
                "statement", "link", "name", "actor", "kind", "description", "cue", "begin", "end", "exact");
        for (Statement s : dossier.statements()) {
            for (int i = 0; i < s.attribution().size(); i++) {
                Attribution a = s.attribution().get(i);
                csv.row(
                        s.id(),
                        i + 1,
                        a.name(),
                        a.actor(),
                        a.kind().label(),
                        a.description(),
                        a.cue(),
                        a.anchor().begin(),
                        a.anchor().end(),
                        a.anchor().exact());
            }
        }
        return csv.toString();
    }

    private static String quantities(Dossier dossier) {
        CsvText csv = new CsvText("statement", "low", "high", "bound", "kind", "counted", "measure", "exact");
        for (Statement s : dossier.statements()) {
            for (Quantity q : s.quantities()) {
                csv.row(
                        s.id(),
                        plain(q.low()),
                        plain(q.high()),
                        q.bound().label(),
                        q.kind().label(),
                        q.counted(),
                        q.measure(),
                        q.anchor().exact());
            }
        }
        return csv.toString();
    }

    private static String origins(Dossier dossier) {
        CsvText csv = new CsvText("origin", "name", "kind", "side", "reports", "statements", "reasons");
        for (Origin o : dossier.origins()) {
            csv.row(
                    o.id(),
                    o.name(),
                    o.kind().label(),
                    o.side(),
                    join(o.reports()),
                    join(o.statements()),
                    String.join(" ", o.reasons()));
        }
        return csv.toString();
    }

    private static String conflicts(Dossier dossier) {
        CsvText csv = new CsvText(
                "conflict", "kind", "about", "scope", "side", "value", "statements", "origins", "explanation");
        for (Conflict x : dossier.conflicts()) {
            for (int i = 0; i < x.sides().size(); i++) {
                Side side = x.sides().get(i);
                csv.row(
                        x.id(),
                        x.kind().label(),
                        x.about(),
                        x.scope().label(),
                        StatementComposer.letter(i),
                        side.value(),
                        join(side.statements()),
                        join(side.origins()),
                        x.explanation());
            }
        }
        return csv.toString();
    }

    private static String figures(Dossier dossier) {
        CsvText csv = new CsvText("figure", "measure", "counted", "place", "low", "high", "conflict", "statements");
        for (Figure f : dossier.figures()) {
            csv.row(
                    f.id(),
                    f.measure(),
                    f.counted(),
                    f.place(),
                    plain(f.low()),
                    plain(f.high()),
                    f.conflict(),
                    join(f.statements()));
        }
        return csv.toString();
    }

    /** One row a claim and one column a report: the whole of who tells what, and who is silent. */
    private static String stances(Dossier dossier) {
        List<String> reports = dossier.reports().stream().map(Report::id).toList();
        List<String> header = new ArrayList<>(List.of("claim", "gist"));
        header.addAll(reports);
        CsvText csv = new CsvText(header.toArray(String[]::new));
        for (Claim c : dossier.claims()) {
            List<@Nullable Object> row = new ArrayList<>(List.of(c.id(), c.gist()));
            reports.forEach(report -> row.add(c.stanceOf(report).label()));
            csv.row(row.toArray());
        }
        return csv.toString();
    }

    private static String crosswalk(Dossier dossier, PageIndex index) {
        CsvText csv = new CsvText(
                "claim",
                "gist",
                "report",
                "outlet",
                "published",
                "statement",
                "stance",
                "sides",
                "begin",
                "end",
                "sentence");
        for (Claim c : dossier.claims()) {
            for (Statement s : index.listStatements(c.statements())) {
                Report r = index.findReport(s.report()).orElse(null);
                csv.row(
                        c.id(),
                        c.gist(),
                        s.report(),
                        r == null ? null : index.outletOf(r),
                        r == null ? null : r.published(),
                        s.id(),
                        s.stance().label(),
                        sides(s, index),
                        s.sentence().begin(),
                        s.sentence().end(),
                        s.sentence().exact());
            }
        }
        return csv.toString();
    }

    private static String sides(Statement statement, PageIndex index) {
        return index.listConflicts(statement.id()).stream()
                .flatMap(x -> java.util.stream.IntStream.range(0, x.sides().size())
                        .filter(i -> x.sides().get(i).statements().contains(statement.id()))
                        .mapToObj(i -> x.id() + ":" + StatementComposer.letter(i)))
                .collect(Collectors.joining(" "));
    }

    private static String join(List<String> ids) {
        return String.join(" ", ids);
    }

    private static @Nullable String plain(@Nullable BigDecimal value) {
        return value == null ? null : Objects.requireNonNull(value).toPlainString();
    }
}
