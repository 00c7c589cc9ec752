package org.stemma.app.draw;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stemma.app.draw.LineageView.Arc;
import org.stemma.app.draw.LineageView.Bar;
import org.stemma.app.draw.LineageView.CreditRow;
import org.stemma.app.draw.LineageView.Inferred;
import org.stemma.app.draw.LineageView.Row;
import org.stemma.app.reading.PageIndex;
import org.stemma.app.reading.Ref;
import org.stemma.app.reading.Relations;
import org.stemma.app.reading.Words;
import org.stemma.lineage.CreditVerdict;
import org.stemma.lineage.Direction;
import org.stemma.lineage.Edge;
import org.stemma.lineage.Passage;
import org.stemma.lineage.UnseenPart;
import org.stemma.lineage.UnseenSource;
import org.stemma.report.Report;
import org.stemma.text.Anchor;

/** Draws who shares text with whom. */
public final class LineageDrawer {
    static final int STRIP = 420;
    static final int LEFT = 250;
    private static final int ROW = 34;
    private static final int ARCS = 190;
    private final PageIndex index;

    /** Prepares to draw a dossier. */
    public LineageDrawer(PageIndex index) {
        this.index = index;
    }

    /** Draws it. */
    public LineageView draw() {
        Map<String, Row> rows = rows();
        List<Edge> edges = index.dossier().lineage().edges().stream()
                .filter(e -> rows.containsKey(e.from()) && rows.containsKey(e.to()))
                .sorted(Comparator.comparingDouble((Edge e) -> -e.coverage()).thenComparing(Edge::id))
                .toList();
        index.tag("L", edges, Edge::id);
        PairComposer pairs = new PairComposer(index);
        List<Arc> arcs = new ArrayList<>();
        edges.forEach(e -> arcs.add(arc(e, rows)));
        index.dossier().lineage().unseen().forEach(u -> arcs.addAll(unseenArcs(u, rows)));
        return new LineageView(
                LEFT + STRIP + ARCS,
                rows.size() * ROW + 10,
                List.copyOf(rows.values()),
                arcs,
                edges.stream()
                        .map(e -> pairs.compose(e, row(rows, e.from()), row(rows, e.to())))
                        .toList(),
                credits());
    }

    private Map<String, Row> rows() {
        Map<String, Row> rows = new LinkedHashMap<>();
        int longest = index.listReports().stream()
                .mapToInt(r -> r.text().length())
                .max()
                .orElse(1);
        Map<String, List<Anchor>> shared = shared();
        int y = ROW / 2 + 4;
        List<UnseenSource> unseen = index.dossier().lineage().unseen();
        index.tag("U", unseen, UnseenSource::id);
        for (UnseenSource u : unseen) {
            String name = u.name() == null ? "unknown source" : u.name();
            rows.put(
                    u.id(),
                    new Row(
                            y,
                            index.tagOf(u.id()),
                            index.dom(u.id()),
                            name,
                            "not among the reports",
                            STRIP / 2.0,
                            List.of(),
                            true,
                            u.reasons().stream().map(index::readable).toList(),
                            u.text().stream().map(this::inferred).toList()));
            y += ROW;
        }
        for (Report r : index.listReports()) {
            double scale = (double) STRIP / Math.max(1, longest);
            rows.put(
                    r.id(),
                    new Row(
                            y,
                            index.tagOf(r.id()),
                            index.dom(r.id()),
                            index.outletOf(r),
                            day(r),
                            Decimals.round(r.text().length() * scale),
                            bars(shared.getOrDefault(r.id(), List.of()), scale),
                            false,
                            List.of(),
                            List.of()));
            y += ROW;
        }
        return rows;
    }

    private Inferred inferred(UnseenPart part) {
        Set<String> reports = Stream.concat(Stream.of(part.words()), part.alsoIn().stream())
                .map(Anchor::report)
                .collect(Collectors.toSet());
        return new Inferred(
                part.words().exact(),
                index.listReports().stream()
                        .filter(r -> reports.contains(r.id()))
                        .map(r -> new Ref(index.dom(r.id()), index.tagOf(r.id()), index.outletOf(r)))
                        .toList());
    }

    private static String day(Report report) {
        return report.published() == null ? "date unknown" : Words.shortDay(report.published());
    }

    private Map<String, List<Anchor>> shared() {
        Map<String, List<Anchor>> shared = new TreeMap<>();
        for (Edge edge : index.dossier().lineage().edges()) {
            for (Passage p : edge.passages()) {
                shared.computeIfAbsent(p.from().report(), k -> new ArrayList<>())
                        .add(p.from());
                shared.computeIfAbsent(p.to().report(), k -> new ArrayList<>()).add(p.to());
            }
        }
        return shared;
    }

    /** The anchors as stretches of a strip, overlapping ones made one. */
    private static List<Bar> bars(List<Anchor> anchors, double scale) {
        List<Bar> bars = new ArrayList<>();
        int begin = -1;
        int end = -1;
        for (Anchor a : anchors.stream().sorted().toList()) {
            if (begin >= 0 && a.begin() <= end) {
                end = Math.max(end, a.end());
                continue;
            }
            if (begin >= 0) {
                bars.add(new Bar(Decimals.round(begin * scale), Decimals.round((end - begin) * scale)));
            }
            begin = a.begin();
            end = a.end();
        }
        if (begin >= 0) {
            bars.add(new Bar(Decimals.round(begin * scale), Decimals.round((end - begin) * scale)));
        }
        return bars;
    }

    private Arc arc(Edge edge, Map<String, Row> rows) {
        Row from = row(rows, edge.from());
        Row to = row(rows, edge.to());
        double width = Decimals.round(1.5 + 8 * Math.clamp(edge.coverage(), 0, 1));
        String style = "arc " + edge.direction().label() + " " + edge.kind().label();
        String title = from.tag() + " and " + to.tag() + ": " + Relations.edge(edge.kind()) + ", "
                + Math.round(100 * edge.coverage()) + " %, " + Relations.direction(edge.direction());
        return new Arc(
                index.dom(edge.id()),
                path(from.y(), to.y()),
                width,
                style,
                title,
                edge.direction() == Direction.UNKNOWN ? "" : arrow(to.y()));
    }

    private static Row row(Map<String, Row> rows, String id) {
        Row row = rows.get(id);
        if (row == null) {
            throw new IllegalArgumentException("No line for report " + id);
        }
        return row;
    }

    private List<Arc> unseenArcs(UnseenSource unseen, Map<String, Row> rows) {
        Row from = row(rows, unseen.id());
        return unseen.reports().stream()
                .filter(rows::containsKey)
                .map(id -> row(rows, id))
                .map(to -> new Arc(
                        from.dom(),
                        path(from.y(), to.y()),
                        1.5,
                        "arc unseen",
                        from.tag() + " to " + to.tag() + ": inferred common source",
                        arrow(to.y())))
                .toList();
    }

    private static String path(int from, int to) {
        int x = LEFT + STRIP + 12;
        double bulge = Math.min(ARCS - 30.0, 24 + Math.abs(to - from) * 0.45);
        return String.format(
                Locale.ROOT, "M%d,%d C%.1f,%d %.1f,%d %d,%d", x, from, x + bulge, from, x + bulge, to, x + 6, to);
    }

    private static String arrow(int y) {
        int x = LEFT + STRIP + 8;
        return x + "," + y + " " + (x + 10) + "," + (y - 5) + " " + (x + 10) + "," + (y + 5);
    }

    private List<CreditRow> credits() {
        return index.dossier().lineage().credits().stream()
                .map(c -> new CreditRow(
                        index.tagOf(c.report()),
                        index.dom(c.report()),
                        index.findReport(c.report()).map(index::outletOf).orElse(c.report()),
                        c.agency(),
                        verdict(c.verdict())))
                .toList();
    }

    private static String verdict(CreditVerdict verdict) {
        return switch (verdict) {
            case FOUND -> "credited, and its text was found";
            case UNMATCHED -> "credited, but none of its text was found";
            case UNCREDITED -> "its text was found, but no credit";
        };
    }
}
