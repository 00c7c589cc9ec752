package org.stemma.value;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.stemma.text.Anchor;

/**
 * A number in a report, with its bounds and what it counts. "More than 330,000" has low 330000 and an open high end.
 *
 * @param low lowest value meant; null if open
 * @param high highest value meant; null if open
 * @param bound how the text limits it
 * @param kind what sort of thing is measured
 * @param counted what is counted, as a lemma or short noun phrase, or the unit; null if the text does not tell
 * @param measure what became of them: killed, injured, displaced, missing, detained, present, destroyed …; null if the
 *     text does not tell
 * @param anchor the expression, number and modifiers
 * @param partOf the quantity that this one is a part of ("five dead including two children"); null if it stands alone
 */
public record Quantity(
        @Nullable BigDecimal low,
        @Nullable BigDecimal high,
        Bound bound,
        QuantityKind kind,
        @Nullable String counted,
        @Nullable String measure,
        Anchor anchor,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Anchor partOf) {
    /** @throws IllegalArgumentException if both ends are open or low is above high */
    public Quantity {
        low = plain(low);
        high = plain(high);
        if (low == null && high == null) {
            throw new IllegalArgumentException("Quantity '" + anchor.exact() + "' needs at least one end");
        }
        if (low != null && high != null && low.compareTo(high) > 0) {
            throw new IllegalArgumentException("Quantity low " + low + " is above high " + high);
        }
    }

    /** A quantity that stands alone. */
    public Quantity(
            @Nullable BigDecimal low,
            @Nullable BigDecimal high,
            Bound bound,
            QuantityKind kind,
            @Nullable String counted,
            @Nullable String measure,
            Anchor anchor) {
        this(low, high, bound, kind, counted, measure, anchor, null);
    }

    /** This quantity as a part of another. */
    public Quantity withPartOf(@Nullable Anchor whole) {
        return new Quantity(low, high, bound, kind, counted, measure, anchor, whole);
    }

    private static @Nullable BigDecimal plain(@Nullable BigDecimal value) {
        if (value == null) {
            return null;
        }
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
