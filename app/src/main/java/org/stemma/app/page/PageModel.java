package org.stemma.app.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stemma.app.draw.FigureView;
import org.stemma.app.draw.LineageView;
import org.stemma.app.draw.MapView;
import org.stemma.app.draw.TimelineView;
import org.stemma.app.reading.HeadView;
import org.stemma.app.reading.SinceView;
import org.stemma.dossier.Run;

/** Everything that the page shows, one component a section. */
public record PageModel(
        String policy,
        String style,
        List<String> scripts,
        HeadView head,
        @Nullable SinceView since,
        MatrixView matrix,
        List<ConflictView> conflicts,
        LineageView lineage,
        List<OriginView> origins,
        TimelineView timeline,
        MapView map,
        List<FigureView> figures,
        List<ReaderView> reports,
        List<ClaimView> claims,
        List<StatementView> strays,
        List<IssueRow> issues,
        Run run) {
    /** Trouble with the data; the report's page id is empty where it concerns the whole case. */
    public record IssueRow(
            String severity, String kind, String message, String reportDom, String reportTag, String exact) {}
}
