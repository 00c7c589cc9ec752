package org.stemma.app.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.stemma.app.reading.SinceView.Line;
import org.stemma.app.reading.SinceView.Part;
import org.stemma.conflict.Conflict;
import org.stemma.dossier.since.Since;

/** Tells what is different since an older dossier: what a reader who knows that one has to look at. */
public final class SinceComposer {
    private final PageIndex index;
    private final DisputeComposer disputes;

    /** Prepares to tell; tags are those of the index. */
    public SinceComposer(PageIndex index) {
        this.index = index;
        this.disputes = new DisputeComposer(index, "");
    }

    /** What is different; empty if the dossier is not held against an older one. */
    public Optional<SinceView> compose() {
        return Optional.ofNullable(index.dossier().since())
                .map(since ->
                        new SinceView(since.from().path(), since.from().program(), since.unchanged(), parts(since)));
    }

    private List<Part> parts(Since since) {
        List<Part> parts = new ArrayList<>();
        add(parts, "contested", "Now contested or denied", claims(since.contested()));
        add(parts, "conflict-added", "New conflicts", conflicts(since));
        add(parts, "report-added", "New reports", reports(since.reports().added()));
        add(parts, "claim-added", "New claims", claims(since.added()));
        add(
                parts,
                "claim-changed",
                "Changed claims",
                since.changed().stream().map(this::changed).toList());
        add(
                parts,
                "figure-changed",
                "Figures that moved",
                since.figures().stream().map(this::figure).toList());
        add(
                parts,
                "report-revised",
                "Reports whose content changed",
                reports(since.reports().revised().stream()
                        .map(Since.Revised::report)
                        .toList()));
        add(
                parts,
                "claim-withdrawn",
                "Withdrawn claims",
                since.withdrawn().stream()
                        .map(w -> new Line("", w.claim(), "", w.gist(), "was " + w.status()))
                        .toList());
        add(
                parts,
                "conflict-settled",
                "Conflicts that are gone",
                since.conflicts().settled().stream()
                        .map(x -> new Line("", x.conflict(), "", x.kind() + ": " + against(x.values()), ""))
                        .toList());
        add(
                parts,
                "report-withdrawn",
                "Reports no longer there",
                since.reports().withdrawn().stream().map(SinceComposer::gone).toList());
        return parts;
    }

    private static void add(List<Part> parts, String key, String title, List<Line> lines) {
        if (!lines.isEmpty()) {
            parts.add(new Part(key, title, lines));
        }
    }

    private List<Line> reports(List<String> ids) {
        return ids.stream()
                .map(id -> index.findReport(id)
                        .map(r -> new Line(index.dom(id), id, index.tagOf(id), index.outletOf(r), ""))
                        .orElse(new Line("", id, "", id, "")))
                .toList();
    }

    private static Line gone(Since.Gone gone) {
        return new Line("", gone.report(), "", named(gone.outlet()) + named(gone.title()) + "file " + gone.path(), "");
    }

    private static String named(@Nullable String name) {
        return name == null ? "" : name + ", ";
    }

    private List<Line> claims(List<String> ids) {
        return ids.stream().map(id -> claim(id, "")).toList();
    }

    private Line claim(String id, String note) {
        return index.findClaim(id)
                .map(c -> new Line(
                        index.dom(id),
                        id,
                        index.tagOf(id),
                        index.gistOf(c),
                        note.isEmpty() ? Words.status(c.status()) : note))
                .orElse(new Line("", id, "", id, note));
    }

    private Line changed(Since.Changed changed) {
        String note = changed.changes().stream()
                .map(c -> c.what().label() + " was " + told(c.before()) + ", is " + told(c.after()))
                .collect(Collectors.joining("; "));
        return claim(changed.claim(), note);
    }

    private static String told(@Nullable String value) {
        return value == null ? "not told" : Words.value(value);
    }

    private Line figure(Since.FigureChange f) {
        return new Line(
                index.dom(f.figure()),
                f.figure(),
                "",
                Counted.many(f.counted(), f.measure()),
                "was " + f.before() + ", is " + f.after());
    }

    private List<Line> conflicts(Since since) {
        return index.dossier().conflicts().stream()
                .filter(x -> since.conflicts().added().contains(x.id()))
                .map(this::conflict)
                .toList();
    }

    private Line conflict(Conflict conflict) {
        return new Line(
                index.dom(conflict.id()),
                conflict.id(),
                index.tagOf(conflict.id()),
                disputes.about(conflict),
                against(conflict.sides().stream().map(side -> side.value()).toList()));
    }

    private static String against(List<String> values) {
        return values.stream().map(Words::value).collect(Collectors.joining(" against "));
    }
}
