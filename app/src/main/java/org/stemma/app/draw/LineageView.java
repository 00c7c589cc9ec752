package org.stemma.app.draw;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stemma.app.reading.Ref;
import org.stemma.app.reading.WordDiffer;
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
     * @param text what can be put together of an unseen source; empty for a report
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
            List<String> note,
            List<Inferred> text) {}

    /** A stretch of an unseen source's text as one report has it, and the reports that have it. */
    public record Inferred(String words, List<Ref> in) {}

    /** A filled stretch of a strip. */
    public record Bar(double x, double width) {}

    /** An edge as a curve; {@code arrow} is the head's outline, empty where the direction is unknown. */
    public record Arc(String dom, String path, double width, String style, String title, String arrow) {}

    /** An edge in full; {@code steps} lay both texts side by side from their beginning to their end. */
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
            List<Step> steps) {}

    /**
     * What each report has of its own, and the shared passage that follows.
     *
     * @param from index of the first character that the source has of its own
     * @param fromEnd index after the last
     * @param fromWords how many words these are
     * @param to the same for the copy
     * @param passage the passage; null at the very end
     */
    public record Step(
            int from,
            int fromEnd,
            int fromWords,
            int to,
            int toEnd,
            int toWords,
            @Nullable PassageView passage) {}

    /** A passage side by side, with how the two differ in words. */
    public record PassageView(List<WordDiffer.Run> from, List<WordDiffer.Run> to, String note) {}

    /** A credit held against the text. */
    public record CreditRow(String tag, String dom, String outlet, String agency, String verdict) {}
}
