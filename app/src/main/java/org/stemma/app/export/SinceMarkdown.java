package org.stemma.app.export;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.stemma.app.reading.PageIndex;
import org.stemma.app.reading.Words;
import org.stemma.claim.Claim;
import org.stemma.conflict.Conflict;
import org.stemma.dossier.Dossier;
import org.stemma.dossier.since.Since;

/** The section of the Markdown that tells what is different since an older dossier; nothing where none was given. */
final class SinceMarkdown {
    private final PageIndex index;
    private final MarkdownText text;

    private SinceMarkdown(PageIndex index, MarkdownText text) {
        this.index = index;
        this.text = text;
    }

    static void write(Dossier dossier, PageIndex index, MarkdownText text) {
        Since since = dossier.since();
        if (since != null) {
            new SinceMarkdown(index, text).write(since, dossier);
        }
    }

    private void write(Since since, Dossier dossier) {
        text.section("Since the older dossier");
        text.line("Held against " + MarkdownText.escape(since.from().path()) + ", made with "
                + MarkdownText.escape(since.from().program()) + ". " + Words.count(since.unchanged(), "claim")
                + " stand as they did.");
        reports(since.reports());
        list(
                "Now contested or denied",
                since.contested().stream().map(this::claim).toList());
        list("New conflicts", conflicts(since, dossier));
        list("New claims", since.added().stream().map(this::claim).toList());
        list("Changed claims", since.changed().stream().map(this::changed).toList());
        list(
                "Withdrawn claims",
                since.withdrawn().stream()
                        .map(claim -> MarkdownText.escape(claim.gist()) + " (was " + MarkdownText.escape(claim.status())
                                + ")")
                        .toList());
        list(
                "Conflicts that are gone",
                since.conflicts().settled().stream()
                        .map(conflict -> MarkdownText.escape(conflict.kind() + ": " + against(conflict.values())))
                        .toList());
        list(
                "Figures that moved",
                since.figures().stream()
                        .map(figure -> MarkdownText.escape(figure.counted() + " " + figure.measure() + ": "
                                + figure.before() + ", now " + figure.after()))
                        .toList());
    }

    private void reports(Since.Reports reports) {
        list("New reports", reports.added().stream().map(this::report).toList());
        list(
                "Reports whose content changed",
                reports.revised().stream()
                        .map(report -> report(report.report()))
                        .toList());
        list(
                "Reports no longer there",
                reports.withdrawn().stream()
                        .map(gone ->
                                MarkdownText.escape(named(gone.outlet()) + named(gone.title()) + "file " + gone.path()))
                        .toList());
    }

    private static String named(@Nullable String name) {
        return name == null ? "" : name + ", ";
    }

    private static String against(List<String> values) {
        return String.join(" against ", values);
    }

    private String report(String id) {
        return index.findReport(id)
                .map(report -> "**" + index.tagOf(id) + "** " + MarkdownText.escape(index.outletOf(report)))
                .orElse(MarkdownText.escape(id));
    }

    private String claim(String id) {
        return index.findClaim(id)
                .map(claim -> index.tagOf(id) + " " + MarkdownText.escape(claim.gist()) + " ("
                        + Words.status(claim.status()) + ")")
                .orElse(MarkdownText.escape(id));
    }

    private List<String> conflicts(Since since, Dossier dossier) {
        return dossier.conflicts().stream()
                .filter(conflict -> since.conflicts().added().contains(conflict.id()))
                .map(this::conflict)
                .toList();
    }

    private String conflict(Conflict conflict) {
        String about = index.findClaim(conflict.about()).map(Claim::gist).orElse(conflict.about());
        return index.tagOf(conflict.id()) + " " + MarkdownText.escape(about) + ": "
                + MarkdownText.escape(
                        conflict.sides().stream().map(side -> side.value()).collect(Collectors.joining(" against ")));
    }

    private String changed(Since.Changed changed) {
        return claim(changed.claim()) + ": "
                + changed.changes().stream()
                        .map(change -> change.what().label() + " was "
                                + MarkdownText.escape(change.before() == null ? "not told" : change.before()) + ", is "
                                + MarkdownText.escape(change.after() == null ? "not told" : change.after()))
                        .collect(Collectors.joining("; "));
    }

    private void list(String title, List<String> lines) {
        if (!lines.isEmpty()) {
            text.line("");
            text.line("### " + title + " (" + lines.size() + ")");
            text.line("");
            lines.forEach(line -> text.line("- " + line));
        }
    }
}
