package org.stemma.app.export;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stemma.app.reading.Words;
import org.stemma.claim.Claim;
import org.stemma.claim.Origin;
import org.stemma.conflict.Conflict;
import org.stemma.conflict.Figure;
import org.stemma.conflict.Side;
import org.stemma.conflict.event.Event;
import org.stemma.dossier.Dossier;
import org.stemma.report.Report;

/** The tables of what the statements say together. */
final class ClaimTables {
    private ClaimTables() {}

    static String claims(Dossier dossier) {
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
                    CsvText.join(c.reports()),
                    CsvText.join(c.statements()),
                    CsvText.join(c.origins()));
        }
        return csv.toString();
    }

    /** One row a claim and one column a report: the whole of who tells what, and who is silent. */
    static String stances(Dossier dossier) {
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

    static String events(Dossier dossier) {
        CsvText csv = new CsvText(
                "event",
                "main",
                "title",
                "type",
                "begin",
                "end",
                "places",
                "participants",
                "claims",
                "reports",
                "group");
        for (Event e : dossier.events()) {
            csv.row(
                    e.id(),
                    e.isMain(),
                    e.title(),
                    e.type(),
                    e.begin(),
                    e.end(),
                    CsvText.join(e.places()),
                    CsvText.join(e.participants()),
                    CsvText.join(e.claims()),
                    CsvText.join(e.reports()),
                    e.group());
        }
        return csv.toString();
    }

    /** What each origin gives to each claim. */
    static String basis(Dossier dossier) {
        CsvText csv = new CsvText("claim", "origin", "counts", "statements", "reasons");
        for (Claim c : dossier.claims()) {
            c.basis()
                    .forEach(b -> csv.row(
                            c.id(),
                            b.origin(),
                            b.counts().label(),
                            CsvText.join(b.statements()),
                            String.join(" ", b.reasons())));
        }
        return csv.toString();
    }

    static String origins(Dossier dossier) {
        CsvText csv = new CsvText("origin", "name", "kind", "side", "reports", "statements", "reasons");
        for (Origin o : dossier.origins()) {
            csv.row(
                    o.id(),
                    o.name(),
                    o.kind().label(),
                    o.side(),
                    CsvText.join(o.reports()),
                    CsvText.join(o.statements()),
                    String.join(" ", o.reasons()));
        }
        return csv.toString();
    }

    static String conflicts(Dossier dossier) {
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
                        Words.letter(i),
                        side.value(),
                        CsvText.join(side.statements()),
                        CsvText.join(side.origins()),
                        x.explanation());
            }
        }
        return csv.toString();
    }

    static String figures(Dossier dossier) {
        CsvText csv = new CsvText("figure", "measure", "counted", "place", "low", "high", "conflict", "statements");
        for (Figure f : dossier.figures()) {
            csv.row(
                    f.id(),
                    f.measure(),
                    f.counted(),
                    f.place(),
                    CsvText.number(f.low()),
                    CsvText.number(f.high()),
                    f.conflict(),
                    CsvText.join(f.statements()));
        }
        return csv.toString();
    }
}
