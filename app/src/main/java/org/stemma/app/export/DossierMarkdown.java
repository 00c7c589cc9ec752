package org.stemma.app.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import org.stemma.app.reading.ClaimOrder;
import org.stemma.app.reading.Counted;
import org.stemma.app.reading.DisputeComposer;
import org.stemma.app.reading.HeadComposer;
import org.stemma.app.reading.HeadView;
import org.stemma.app.reading.HeadView.Dispute;
import org.stemma.app.reading.PageIndex;
import org.stemma.app.reading.Relations;
import org.stemma.app.reading.Shown;
import org.stemma.app.reading.SinceComposer;
import org.stemma.app.reading.Words;
import org.stemma.claim.Claim;
import org.stemma.claim.Origin;
import org.stemma.conflict.Conflict;
import org.stemma.conflict.Figure;
import org.stemma.conflict.Side;
import org.stemma.conflict.event.Event;
import org.stemma.dossier.Dossier;
import org.stemma.issue.Issue;
import org.stemma.lineage.Direction;
import org.stemma.lineage.Edge;
import org.stemma.lineage.UnseenSource;
import org.stemma.report.Report;

/**
 * Writes a dossier as Markdown with numbered notes, one for each statement that is told of: who says it, through whom, in which
 * report, in which words. Text of reports is escaped, so that it stays text. Safe for use by several threads.
 */
public final class DossierMarkdown {
    /**
     * Writes the text.
     *
     * @throws UncheckedIOException if {@code out} fails
     */
    public void write(Dossier dossier, Appendable out) {
        PageIndex index = new PageIndex(dossier);
        MarkdownText text = new MarkdownText(index);
        ClaimOrder order = new ClaimOrder(index);
        head(new HeadComposer(index, order).compose(), text);
        new SinceComposer(index).compose().ifPresent(since -> SinceMarkdown.write(since, text));
        conflicts(order.listConflicts(), index, text);
        events(dossier, index, text);
        claims(order, index, text);
        figures(dossier, index, text);
        origins(dossier, index, text);
        lineage(dossier, index, text);
        reports(index, text);
        issues(dossier, index, text);
        text.notes();
        text.line("");
        text.line("Made with " + MarkdownText.escape(dossier.run().program()) + ".");
        try {
            out.append(text.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void head(HeadView head, MarkdownText text) {
        text.line("# " + MarkdownText.escape(Shown.clip(head.title(), 300)));
        text.line("");
        if (!head.claim().isEmpty()) {
            text.line(MarkdownText.escape(Shown.clip(head.gist(), 400)) + " (" + head.stands() + ")");
            text.line("");
        }
        head.facts()
                .forEach(f -> text.line("- **" + f.name() + ":** "
                        + f.values().stream().map(MarkdownText::escape).collect(Collectors.joining(f.joint()))
                        + (f.disputed().isEmpty() ? "" : " (disputed)")));
        text.line("- "
                + head.counts().stream().map(c -> c.number() + " " + c.noun()).collect(Collectors.joining(", ")));
        text.line("- " + head.copying());
        text.section("What is disputed");
        if (head.disputes().isEmpty()) {
            text.line("No conflict between the reports was found.");
        }
        int number = 1;
        for (Dispute dispute : head.disputes()) {
            String sides = dispute.sides().stream()
                    .map(s -> "**" + MarkdownText.escape(s.value()) + "** (" + MarkdownText.escape(s.tellers()) + ")")
                    .collect(Collectors.joining(" against "));
            text.line(
                    number++ + ". " + dispute.question() + ": " + MarkdownText.escape(dispute.about()) + ": " + sides);
        }
    }

    private static void conflicts(List<Conflict> conflicts, PageIndex index, MarkdownText text) {
        text.section("Conflicts (" + conflicts.size() + ")");
        DisputeComposer disputes = new DisputeComposer(index, "");
        for (Conflict conflict : conflicts) {
            String about = disputes.about(conflict);
            text.line("### " + index.tagOf(conflict.id()) + " " + Words.question(conflict.kind()) + ": "
                    + MarkdownText.escape(about));
            text.line("");
            text.line(MarkdownText.escape(conflict.explanation()) + " " + Words.scope(conflict.scope()));
            text.line("");
            for (Side side : conflict.sides()) {
                String origins = side.origins().stream()
                        .flatMap(id -> index.findOrigin(id).stream())
                        .map(o -> MarkdownText.escape(index.nameOf(o)))
                        .collect(Collectors.joining(", "));
                text.line(
                        "- **" + MarkdownText.escape(Words.value(side.value())) + "**" + text.notesOf(side.statements())
                                + (origins.isEmpty() ? ", no known origin" : ", rests on " + origins));
            }
            text.line("");
        }
    }

    private static void events(Dossier dossier, PageIndex index, MarkdownText text) {
        if (dossier.events().isEmpty()) {
            return;
        }
        text.section("Events (" + dossier.events().size() + ")");
        for (Event event : dossier.events()) {
            String days = event.begin() == null && event.end() == null ? "" : Words.span(event.begin(), event.end());
            text.line("- " + (event.isMain() ? "**Main event:** " : "") + MarkdownText.escape(index.titleOf(event))
                    + (days.isEmpty() ? "" : ", " + days)
                    + ", " + Words.count(event.reports().size(), "report") + ": "
                    + event.claims().stream()
                            .map(index::tagOf)
                            .map(MarkdownText::escape)
                            .collect(Collectors.joining(", ")));
        }
    }

    private static void claims(ClaimOrder order, PageIndex index, MarkdownText text) {
        text.section("Claims (" + order.list().size() + ")");
        text.line("| | Claim | Stands | Origins | Reports |");
        text.line("|---|---|---|---|---|");
        for (Claim claim : order.list()) {
            text.line("| " + index.tagOf(claim.id()) + " | " + MarkdownText.escape(index.gistOf(claim))
                    + text.notesOf(claim.statements())
                    + " | " + Words.status(claim.status()) + " | " + Words.independent(claim.independent()) + " | "
                    + claim.reports().stream()
                            .map(index::tagOf)
                            .map(MarkdownText::escape)
                            .collect(Collectors.joining(", "))
                    + " |");
        }
    }

    private static void figures(Dossier dossier, PageIndex index, MarkdownText text) {
        text.section("Figures (" + dossier.figures().size() + ")");
        for (Figure figure : dossier.figures()) {
            String place = figure.place() == null
                    ? ""
                    : index.findPlace(figure.place())
                            .map(p -> ", " + MarkdownText.escape(p.name()))
                            .orElse("");
            text.line("- " + MarkdownText.escape(Counted.many(figure.counted(), figure.measure())) + place
                    + ": **"
                    + Words.range(figure.low(), figure.high()) + "**" + (figure.conflict() == null ? "" : " (disputed)")
                    + text.notesOf(figure.statements()));
        }
    }

    private static void origins(Dossier dossier, PageIndex index, MarkdownText text) {
        text.section("Origins (" + dossier.origins().size() + ")");
        for (Origin origin : dossier.origins()) {
            text.line("- **" + MarkdownText.escape(index.nameOf(origin)) + "** ("
                    + origin.kind().label() + "), in "
                    + origin.reports().stream()
                            .map(index::tagOf)
                            .map(MarkdownText::escape)
                            .collect(Collectors.joining(", "))
                    + origin.reasons().stream()
                            .map(r -> " " + MarkdownText.escape(index.readable(r)))
                            .collect(Collectors.joining()));
        }
    }

    private static void lineage(Dossier dossier, PageIndex index, MarkdownText text) {
        text.section("Lineage");
        for (Edge edge : dossier.lineage().edges()) {
            text.line("- " + name(edge.from(), index) + (edge.direction() == Direction.UNKNOWN ? " – " : " → ")
                    + name(edge.to(), index)
                    + ": " + Relations.edge(edge.kind()) + ", " + Math.round(100 * edge.coverage()) + " %, "
                    + Relations.direction(edge.direction())
                    + "."
                    + edge.reasons().stream()
                            .map(r -> " " + MarkdownText.escape(index.readable(r)))
                            .collect(Collectors.joining()));
        }
        for (UnseenSource unseen : dossier.lineage().unseen()) {
            text.line("- Inferred, not among the reports: "
                    + MarkdownText.escape(unseen.name() == null ? "unknown source" : unseen.name()) + ", behind "
                    + unseen.reports().stream().map(r -> name(r, index)).collect(Collectors.joining(", "))
                    + unseen.text().stream()
                            .map(p -> "\n  - inferred text: “"
                                    + MarkdownText.escape(p.words().exact()) + "”")
                            .collect(Collectors.joining()));
        }
        if (dossier.lineage().edges().isEmpty()) {
            text.line("No two reports were found to share copied text.");
        }
    }

    private static String name(String id, PageIndex index) {
        return index.findReport(id)
                .map(r -> index.tagOf(id) + " " + MarkdownText.escape(index.outletOf(r)))
                .orElse(MarkdownText.escape(id));
    }

    private static void reports(PageIndex index, MarkdownText text) {
        text.section("Reports (" + index.listReports().size() + ")");
        for (Report report : index.listReports()) {
            String title = report.title() == null ? "(no title)" : report.title();
            text.line("- **" + index.tagOf(report.id()) + "** " + MarkdownText.escape(index.outletOf(report)) + ", “"
                    + MarkdownText.escape(title)
                    + "”, " + (report.published() == null ? "" : Words.day(report.published()) + ", ")
                    + Words.basis(report.publishedBasis())
                    + ", file " + MarkdownText.escape(report.path()));
        }
    }

    private static void issues(Dossier dossier, PageIndex index, MarkdownText text) {
        text.section("Issues (" + dossier.issues().size() + ")");
        for (Issue issue : dossier.issues()) {
            String where = issue.report() == null ? "" : " " + MarkdownText.escape(index.tagOf(issue.report()));
            text.line("- " + issue.severity().label() + where + ": " + MarkdownText.escape(issue.message()));
        }
    }
}
