package org.stemma.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who a claim finally rests on.
 *
 * @param id stable id, {@code o-…}
 * @param name the speaker, agency or outlet; a description where unnamed
 * @param kind what it is
 * @param side the side it stands on where the texts align it; null if they do not
 * @param statements ids of the statements that rest on it, sorted
 * @param reports ids of the reports that carry them, sorted
 * @param reasons why they collapse to one origin, one plain sentence each
 */
public record Origin(
        String id,
        String name,
        OriginKind kind,
        @Nullable String side,
        List<String> statements,
        List<String> reports,
        List<String> reasons) {
    public Origin {
        statements = List.copyOf(statements);
        reports = List.copyOf(reports);
        reasons = List.copyOf(reasons);
    }
}
