package org.stemma.app.page;

import java.util.List;
import org.stemma.conflict.Conflict;

/**
 * A conflict with its sides face to face.
 *
 * @param about the words of the claim it is about
 * @param claim id in the page of that claim; empty if it spans several
 */
public record ConflictView(
        Conflict conflict,
        String dom,
        String tag,
        String question,
        String about,
        String claim,
        String explanation,
        String scope,
        List<SideView> sides) {
    /** One side: what it says, who tells it, on whom it rests. */
    public record SideView(
            String letter,
            int index,
            String value,
            List<StatementView> statements,
            int more,
            List<OriginName> origins) {}

    /** An origin by name. */
    public record OriginName(String dom, String name, String kind) {}
}
