package org.stemma.app.export;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.stemma.app.reading.PageIndex;
import org.stemma.app.reading.SinceComposer;
import org.stemma.dossier.Dossier;
import org.stemma.report.Report;

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
        files.put("claims.csv", ClaimTables.claims(dossier));
        files.put("events.csv", ClaimTables.events(dossier));
        files.put("basis.csv", ClaimTables.basis(dossier));
        files.put("stances.csv", ClaimTables.stances(dossier));
        files.put("statements.csv", StatementTables.statements(dossier));
        files.put("attributions.csv", StatementTables.attributions(dossier));
        files.put("quantities.csv", StatementTables.quantities(dossier));
        files.put("origins.csv", ClaimTables.origins(dossier));
        files.put("conflicts.csv", ClaimTables.conflicts(dossier));
        files.put("figures.csv", ClaimTables.figures(dossier));
        files.put("crosswalk.csv", StatementTables.crosswalk(dossier, index));
        new SinceComposer(index).compose().ifPresent(since -> files.put("since.csv", SinceMarkdown.table(since)));
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
}
