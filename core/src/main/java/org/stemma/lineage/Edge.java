package org.stemma.lineage;

import java.util.List;

/**
 * Text that stands in two reports.
 *
 * @param id stable id, {@code l-…}
 * @param from id of the source; where the direction is unknown, the smaller id
 * @param to id of the copy
 * @param kind how the text comes to stand in both
 * @param direction how surely it is known who copied whom
 * @param coverage share of the copy's own words that stand in the source, 0 to 1
 * @param coverageFrom share of the source's words that stand in the copy, 0 to 1
 * @param passages the shared stretches, in the order of the copy
 * @param changes figures and qualifiers that changed on the way, in the order of the copy
 * @param reasons why kind and direction are what they are, one plain sentence each
 */
public record Edge(
        String id,
        String from,
        String to,
        EdgeKind kind,
        Direction direction,
        double coverage,
        double coverageFrom,
        List<Passage> passages,
        List<Change> changes,
        List<String> reasons) {
    public Edge {
        passages = List.copyOf(passages);
        changes = List.copyOf(changes);
        reasons = List.copyOf(reasons);
    }

    /** An edge of which neither changes nor the other coverage are told. */
    public Edge(
            String id,
            String from,
            String to,
            EdgeKind kind,
            Direction direction,
            double coverage,
            List<Passage> passages,
            List<String> reasons) {
        this(id, from, to, kind, direction, coverage, coverage, passages, List.of(), reasons);
    }
}
