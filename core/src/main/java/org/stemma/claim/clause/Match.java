package org.stemma.claim.clause;

import java.util.List;

/**
 * Two tellings that seem to say the same.
 *
 * @param first id of the telling whose id is smaller
 * @param second id of the other
 * @param score how much speaks for it, from 0 to 1; it ranks, it is no probability
 * @param reasons what speaks for it, one plain sentence each
 */
public record Match(String first, String second, double score, List<String> reasons) {
    public Match {
        reasons = List.copyOf(reasons);
        if (first.compareTo(second) >= 0) {
            throw new IllegalArgumentException("Match needs two ids in order, got " + first + ", " + second);
        }
    }
}
