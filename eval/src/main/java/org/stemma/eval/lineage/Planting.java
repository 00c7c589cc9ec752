package org.stemma.eval.lineage;

import java.util.List;
import java.util.Map;
import org.stemma.report.Report;

/**
 * A collection with planted copies.
 *
 * @param kind what was planted
 * @param reports all reports, the planted ones among many others
 * @param pairs the planted pairs and, as controls, pairs of reports that have nothing to do with each other
 * @param events the event of each report, by id
 */
record Planting(CopyKind kind, List<Report> reports, List<PlantedPair> pairs, Map<String, String> events) {
    Planting {
        reports = List.copyOf(reports);
        pairs = List.copyOf(pairs);
        events = Map.copyOf(events);
    }
}
