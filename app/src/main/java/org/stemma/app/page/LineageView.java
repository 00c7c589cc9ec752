package org.stemma.app.page;

import java.util.List;
import org.stemma.lineage.Edge;

/**
 * Who shares text with whom: a drawing with one line a report, and every edge in full.
 *
 * @param width of the drawing in its own units
 * @param height of the drawing
 * @param rows reports by time, sources that are not among the reports first
 * @param arcs one an edge
 * @param edges every edge in full
 * @param credits credits held against the text
 */
public record LineageView(
        int width, int height, List<Row> rows, List<Arc> arcs, List<EdgeView> edges, List<CreditRow> credits) {
    /**
     * A line of the drawing: the report's text as a strip, on which what stands elsewhere too is filled.
     *
     * @param unseen whether it is a source that is not among the reports
     * @param note why an unseen source is inferred; empty for a report
     */
    public record Row(
            int y,
            String tag,
            String dom,
            String name,
            String day,
            double stripWidth,
            List<Bar> bars,
            boolean unseen,
            List<String> note) {}

    /** A filled stretch of a strip. */
    public record Bar(double x, double width) {}

    /** An edge as a curve; {@code arrow} is the head's outline, empty where the direction is unknown. */
    public record Arc(String dom, String path, double width, String style, String title, String arrow) {}

    /** An edge in full. */
    public record EdgeView(
            Edge edge,
            String dom,
            String tag,
            Row from,
            Row to,
            String kind,
            String direction,
            int percent,
            List<String> reasons,
            List<String> ribbons,
            List<PassageView> passages) {}

    /** A passage side by side. */
    public record PassageView(
            List<WordDiffer.Run> from,
            List<WordDiffer.Run> to,
            String fromTarget,
            String toTarget,
            String note,
            int skipped) {}

    /** A credit held against the text. */
    public record CreditRow(String tag, String dom, String outlet, String agency, String verdict) {}
}
