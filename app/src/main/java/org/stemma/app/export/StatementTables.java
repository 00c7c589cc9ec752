package org.stemma.app.export;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.stemma.app.reading.PageIndex;
import org.stemma.app.reading.Words;
import org.stemma.claim.Claim;
import org.stemma.dossier.Dossier;
import org.stemma.report.Report;
import org.stemma.statement.Attribution;
import org.stemma.statement.Statement;
import org.stemma.statement.StatementTime;
import org.stemma.value.Quantity;

/** The tables with a line a statement, or several lines. */
final class StatementTables {
    private StatementTables() {}

    static String statements(Dossier dossier) {
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

    static String attributions(Dossier dossier) {
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

    static String quantities(Dossier dossier) {
        CsvText csv = new CsvText("statement", "low", "high", "bound", "kind", "counted", "measure", "exact");
        for (Statement s : dossier.statements()) {
            for (Quantity q : s.quantities()) {
                csv.row(
                        s.id(),
                        CsvText.number(q.low()),
                        CsvText.number(q.high()),
                        q.bound().label(),
                        q.kind().label(),
                        q.counted(),
                        q.measure(),
                        q.anchor().exact());
            }
        }
        return csv.toString();
    }

    static String crosswalk(Dossier dossier, PageIndex index) {
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
                .flatMap(x -> IntStream.range(0, x.sides().size())
                        .filter(i -> x.sides().get(i).statements().contains(statement.id()))
                        .mapToObj(i -> x.id() + ":" + Words.letter(i)))
                .collect(Collectors.joining(" "));
    }
}
