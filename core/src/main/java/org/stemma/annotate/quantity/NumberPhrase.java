package org.stemma.annotate.quantity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.stemma.value.Bound;

/**
 * A number with the words that limit it. Positions count the sentence's words.
 *
 * @param begin first word, modifiers included
 * @param core first word of the number itself
 * @param end after the last word
 * @param low lowest value; null if open
 * @param high highest value; null if open
 * @param bound how it is limited
 */
record NumberPhrase(
        int begin,
        int core,
        int end,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high,
        Bound bound) {
    boolean isModified() {
        return begin < core || bound != Bound.EXACT;
    }

    NumberPhrase from(int earlier) {
        return new NumberPhrase(earlier, core, end, low, high, bound);
    }

    NumberPhrase to(int later) {
        return new NumberPhrase(begin, core, later, low, high, bound);
    }

    /** This number with its limit; a range or vague number keeps its own ends where the limit does not move them. */
    NumberPhrase limited(Bound limit) {
        return switch (limit) {
            case EXACT, RANGE, VAGUE -> this;
            case ABOUT -> bound == Bound.EXACT ? with(low, high, limit) : this;
            case AT_LEAST, MORE_THAN -> with(low, null, limit);
            case AT_MOST, FEWER_THAN -> with(null, high, limit);
        };
    }

    private NumberPhrase with(@Nullable BigDecimal newLow, @Nullable BigDecimal newHigh, Bound limit) {
        return newLow == null && newHigh == null ? this : new NumberPhrase(begin, core, end, newLow, newHigh, limit);
    }
}
