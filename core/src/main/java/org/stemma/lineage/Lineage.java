package org.stemma.lineage;

import java.util.List;

/**
 * Who copied whom in a case.
 *
 * @param edges sorted by id
 * @param unseen sorted by id
 * @param credits sorted by report and agency
 */
public record Lineage(List<Edge> edges, List<UnseenSource> unseen, List<CreditCheck> credits) {
    public Lineage {
        edges = List.copyOf(edges);
        unseen = List.copyOf(unseen);
        credits = List.copyOf(credits);
    }
}
