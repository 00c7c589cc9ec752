package org.stemma.value;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a place is told by other places: "5 km south of X", "the road from A to B".
 *
 * @param kind what the words say
 * @param of ids of the places told of, one or two; of two the order means nothing, they are sorted
 * @param distanceKm kilometres from the one place, 0 or more; null if the text gives none or a vague one
 * @param bearing degrees from north, clockwise, 0 to below 360; null if the text gives none
 */
public record RelativePosition(
        RelativeKind kind,
        List<String> of,
        @Nullable Double distanceKm,
        @Nullable Double bearing) {
    /** @throws IllegalArgumentException if there are no or more than two places, or a number is out of range */
    public RelativePosition {
        of = of.stream().sorted().toList();
        if (of.isEmpty() || of.size() > 2) {
            throw new IllegalArgumentException("A relative position needs one or two places, got " + of.size());
        }
        if (distanceKm != null && !(distanceKm >= 0 && distanceKm < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("A distance must be 0 km or more, got " + distanceKm);
        }
        if (bearing != null && !(bearing >= 0 && bearing < 360)) {
            throw new IllegalArgumentException("A bearing must be at least 0 and below 360, got " + bearing);
        }
    }
}
