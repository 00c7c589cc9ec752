package org.stemma.app.page;

import gg.jte.TemplateEngine;
import gg.jte.TemplateOutput;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import org.stemma.app.draw.FigureDrawer;
import org.stemma.app.draw.LineageDrawer;
import org.stemma.app.draw.MapDrawer;
import org.stemma.app.draw.TimelineDrawer;
import org.stemma.app.page.PageModel.IssueRow;
import org.stemma.app.reading.ClaimOrder;
import org.stemma.app.reading.HeadComposer;
import org.stemma.app.reading.PageIndex;
import org.stemma.app.reading.SinceComposer;
import org.stemma.dossier.Dossier;
import org.stemma.issue.Issue;
import org.stemma.text.Anchor;

/**
 * Writes a dossier as one HTML file that opens from disk and asks the network for nothing. The same dossier gives the same
 * bytes. Safe for use by several threads.
 */
public final class DossierPage {
    private final TemplateEngine engine = TemplateEngine.createPrecompiled(
            null, gg.jte.ContentType.Html, DossierPage.class.getClassLoader(), "org.stemma.app.page.jte");

    /**
     * Writes the page.
     *
     * @throws UncheckedIOException if {@code out} fails
     */
    public void write(Dossier dossier, Appendable out) {
        TemplateOutput html = new StringOutput(1 << 16);
        engine.render("dossier.jte", model(dossier), html);
        try {
            out.append(html.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the page shows, for templates. */
    static PageModel model(Dossier dossier) {
        PageIndex index = new PageIndex(dossier);
        ClaimOrder order = new ClaimOrder(index);
        StatementComposer statements = new StatementComposer(index);
        ClaimComposer claims = new ClaimComposer(index, order, statements);
        return new PageModel(
                PageAssets.policy(),
                PageAssets.style(),
                PageAssets.scripts(),
                new HeadComposer(index, order).compose(),
                new SinceComposer(index).compose().orElse(null),
                new MatrixComposer(index, order).compose(),
                new ConflictComposer(index, order, statements).compose(),
                new LineageDrawer(index).draw(),
                new OriginComposer(index, order).compose(),
                new TimelineDrawer(index).draw(),
                new MapDrawer(index).draw(),
                new FigureDrawer(index).draw(),
                new ReaderComposer(index).compose(),
                claims.compose(),
                claims.strays(),
                issues(index),
                dossier.run());
    }

    private static List<IssueRow> issues(PageIndex index) {
        return index.dossier().issues().stream()
                .sorted(Comparator.comparing(Issue::severity).reversed().thenComparing(Issue::kind))
                .map(i -> row(i, index))
                .toList();
    }

    private static IssueRow row(Issue issue, PageIndex index) {
        String report = issue.report() == null ? "" : issue.report();
        boolean known = index.findReport(report).isPresent();
        Anchor anchor = issue.anchor();
        return new IssueRow(
                issue.severity().label(),
                issue.kind().label().replace('-', ' '),
                index.readable(issue.message()),
                known ? index.dom(report) : "",
                known ? index.tagOf(report) : report,
                anchor == null ? "" : anchor.exact());
    }
}
