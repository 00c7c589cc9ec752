package org.stemma.app.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.stemma.app.page.ReaderView.Cut;
import org.stemma.app.page.ReaderView.Part;
import org.stemma.app.reading.PageIndex;
import org.stemma.app.reading.Shown;
import org.stemma.app.reading.TextCutter;
import org.stemma.app.reading.TextCutter.Kind;
import org.stemma.app.reading.TextCutter.Mark;
import org.stemma.app.reading.TextCutter.Piece;
import org.stemma.app.reading.WebAddress;
import org.stemma.app.reading.Words;
import org.stemma.dossier.Dossier;
import org.stemma.report.Removed;
import org.stemma.report.Report;
import org.stemma.statement.Attribution;
import org.stemma.statement.Statement;
import org.stemma.statement.StatementTime;
import org.stemma.text.Anchor;

/** Makes the reports readable with everything that was found in them. */
final class ReaderComposer {
    private final PageIndex index;
    private final Map<String, List<Mark>> marks = new HashMap<>();
    private final Map<String, Integer> statements = new HashMap<>();

    ReaderComposer(PageIndex index) {
        this.index = index;
        Dossier dossier = index.dossier();
        dossier.statements().forEach(this::markStatement);
        dossier.actors()
                .forEach(a -> a.mentions()
                        .forEach(m -> mark(
                                m,
                                Kind.ACTOR,
                                a.id(),
                                a.name() + " (" + a.kind().label().replace('-', ' ') + ")")));
        dossier.places().forEach(p -> p.mentions().forEach(m -> mark(m, Kind.PLACE, p.id(), p.name() + " (place)")));
        dossier.reports()
                .forEach(r ->
                        r.credits().forEach(c -> mark(c.anchor(), Kind.CREDIT, c.agency(), "credit to " + c.agency())));
        dossier.lineage()
                .edges()
                .forEach(e -> e.passages().forEach(p -> {
                    mark(p.from(), Kind.PASSAGE, e.id(), "");
                    mark(p.to(), Kind.PASSAGE, e.id(), "");
                }));
    }

    private void markStatement(Statement s) {
        statements.merge(s.report(), 1, Integer::sum);
        mark(s.anchor(), Kind.STATEMENT, s.id(), "");
        for (Attribution a : s.attribution()) {
            mark(a.anchor(), Kind.SOURCE, s.id(), "source: " + a.name());
            mark(a.cueAnchor(), Kind.CUE, s.id(), "");
        }
        StatementTime time = s.time();
        if (time != null) {
            mark(time.anchor(), Kind.TIME, s.id(), Words.span(time.begin(), time.end()));
        }
        s.quantities().forEach(q -> mark(q.anchor(), Kind.QUANTITY, s.id(), Words.range(q.low(), q.high())));
    }

    private void mark(@Nullable Anchor anchor, Kind kind, String id, String note) {
        if (anchor != null) {
            marks.computeIfAbsent(anchor.report(), k -> new ArrayList<>())
                    .add(new Mark(anchor.begin(), anchor.end(), kind, id, note));
        }
    }

    List<ReaderView> compose() {
        Map<String, String> hashes = new TreeMap<>();
        index.dossier().run().inputs().forEach(i -> hashes.put(i.path(), i.sha256()));
        return index.listReports().stream().map(r -> view(r, hashes)).toList();
    }

    private ReaderView view(Report report, Map<String, String> hashes) {
        String path = report.path();
        int hash = path.lastIndexOf('#');
        String file = hash > 0 ? path.substring(0, hash) : path;
        return new ReaderView(
                report,
                index.dom(report.id()),
                index.tagOf(report.id()),
                index.outletOf(report),
                report.published() == null ? "" : Words.day(report.published()),
                WebAddress.of(report.url()),
                hashes.getOrDefault(path, hashes.getOrDefault(file, "")),
                statements.getOrDefault(report.id(), 0),
                parts(report));
    }

    private List<Part> parts(Report report) {
        int length = report.text().length();
        TreeMap<Integer, List<Cut>> cuts = report.removed().stream()
                .collect(Collectors.groupingBy(
                        r -> Math.clamp(r.at(), 0, length),
                        TreeMap::new,
                        Collectors.mapping(ReaderComposer::cut, Collectors.toList())));
        List<Piece> pieces = TextCutter.cut(
                report.text(), 0, length, marks.getOrDefault(report.id(), List.of()), List.copyOf(cuts.keySet()));
        List<Part> parts = new ArrayList<>();
        for (Piece piece : pieces) {
            parts.add(part(piece, cuts.getOrDefault(piece.begin(), List.of())));
        }
        if (cuts.containsKey(length)) {
            parts.add(new Part(cuts.getOrDefault(length, List.of()), "", "", List.of(), "", "", ""));
        }
        return parts;
    }

    private static Cut cut(Removed removed) {
        return new Cut(removed.exact(), removed.reason().label());
    }

    private Part part(Piece piece, List<Cut> removed) {
        List<Mark> told = piece.list(Kind.STATEMENT);
        List<String> begins = told.stream()
                .filter(m -> m.begin() == piece.begin())
                .map(m -> index.dom(m.id()))
                .toList();
        String covers = told.stream().map(m -> index.dom(m.id())).distinct().collect(Collectors.joining(" "));
        String note = piece.marks().stream()
                .map(Mark::note)
                .filter(n -> !n.isEmpty())
                .distinct()
                .map(n -> Shown.clip(n, 80))
                .collect(Collectors.joining(" · "));
        return new Part(
                removed,
                piece.text(),
                classes(piece, told.size()),
                begins,
                covers,
                told.isEmpty() ? "" : index.dom(told.getLast().id()),
                note);
    }

    private static String classes(Piece piece, int told) {
        return Stream.concat(
                        told == 0 ? Stream.empty() : Stream.of("st", "n" + Math.min(told, 3)),
                        piece.marks().stream()
                                .map(Mark::kind)
                                .filter(k -> k != Kind.STATEMENT)
                                .distinct()
                                .map(k -> k.name().toLowerCase(Locale.ROOT)))
                .collect(Collectors.joining(" "));
    }
}
