package org.stemma.app.reading;

import org.stemma.claim.Basis;
import org.stemma.lineage.Direction;
import org.stemma.lineage.EdgeKind;
import org.stemma.value.RelativeKind;

/** How records stand to each other, in plain English: copies to sources, places to places, origins to claims. */
public final class Relations {
    private Relations() {}

    /** How text comes to stand in two reports. */
    public static String edge(EdgeKind kind) {
        return switch (kind) {
            case VERBATIM -> "copied word for word";
            case REWRITTEN -> "copied and changed";
            case QUOTED -> "quoted";
            case CREDITED -> "copied with credit";
            case COMMON_SOURCE -> "both from a common source";
            case UPDATE -> "an update of the same report";
        };
    }

    /** How surely the direction of copying is known. */
    public static String direction(Direction direction) {
        return switch (direction) {
            case KNOWN -> "direction known";
            case LIKELY -> "direction likely";
            case UNKNOWN -> "direction unknown";
        };
    }

    /** How a place is told by other places. */
    public static String relation(RelativeKind kind) {
        return switch (kind) {
            case OFFSET -> "told by distance or direction";
            case NEAR -> "told as near";
            case OUTSIDE -> "told as outside";
            case OUTSKIRTS -> "told as the edge";
            case BETWEEN -> "told as between";
            case ROUTE -> "told as a way";
            case BORDER -> "told as a border";
        };
    }

    /** How an origin counts among the independent ones of a claim. */
    public static String counts(Basis.Counts counts) {
        return switch (counts) {
            case SURELY -> "counts as one";
            case POSSIBLY -> "may rest on another: counts in the high number only";
            case NOT -> "adds none: it takes up what a named source says";
        };
    }
}
