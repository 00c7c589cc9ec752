package org.stemma.claim.word;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stemma.value.Bound;
import org.stemma.value.Quantity;
import org.stemma.value.QuantityKind;

/** How two numbers stand to one another. */
public final class Numbers {
    private static final BigDecimal ABOUT = new BigDecimal("0.10");
    /** "Hundreds" and "thousands" name an order of magnitude and leave the upper end open; "dozens" leave some room. */
    private static final BigDecimal VAGUE_LIMIT = BigDecimal.valueOf(999);

    private static final BigDecimal VAGUE_ROOM = BigDecimal.valueOf(2);
    private static final MathContext TWO_DIGITS = new MathContext(2, RoundingMode.HALF_UP);

    private Numbers() {}

    /** A term for the number: equal numbers have equal terms. */
    public static String key(Quantity quantity) {
        return "n:" + text(quantity.low()) + ":" + text(quantity.high());
    }

    private static String text(@Nullable BigDecimal value) {
        return value == null ? "" : value.toPlainString();
    }

    /** Whether both texts give the same number. */
    public static boolean equal(Quantity one, Quantity other) {
        return key(one).equals(key(other)) || (point(one) != null && samePoint(one, other));
    }

    private static boolean samePoint(Quantity one, Quantity other) {
        BigDecimal left = point(one);
        BigDecimal right = point(other);
        return left != null && right != null && left.compareTo(right) == 0;
    }

    /** The number that the text names, where it names one. */
    public static @Nullable BigDecimal point(Quantity quantity) {
        return switch (quantity.bound()) {
            case EXACT, ABOUT -> middle(quantity);
            case AT_LEAST, MORE_THAN -> quantity.low();
            case AT_MOST, FEWER_THAN -> quantity.high();
            case RANGE, VAGUE -> null;
        };
    }

    private static @Nullable BigDecimal middle(Quantity quantity) {
        BigDecimal low = quantity.low();
        BigDecimal high = quantity.high();
        if (low == null || high == null) {
            return low == null ? high : low;
        }
        BigDecimal middle = low.add(high).divide(BigDecimal.valueOf(2)).stripTrailingZeros();
        return middle.scale() < 0 ? middle.setScale(0) : middle;
    }

    /**
     * Whether both can hold of one true value: ranges touch, with room for rounding. "About 120" allows a tenth on either
     * side; a round number allows what its rounding hides.
     */
    public static boolean compatible(Quantity one, Quantity other) {
        if (one.kind() != other.kind()) {
            return false;
        }
        BigDecimal lowOne = low(one);
        BigDecimal highOther = high(other);
        BigDecimal lowOther = low(other);
        BigDecimal highOne = high(one);
        boolean below = lowOne == null || highOther == null || lowOne.compareTo(highOther) <= 0;
        boolean above = lowOther == null || highOne == null || lowOther.compareTo(highOne) <= 0;
        return below && above;
    }

    private static @Nullable BigDecimal low(Quantity quantity) {
        BigDecimal low = quantity.low();
        return low == null ? null : low.subtract(slack(quantity, low));
    }

    private static @Nullable BigDecimal high(Quantity quantity) {
        BigDecimal high = quantity.high();
        if (high != null && quantity.bound() == Bound.VAGUE) {
            return high.compareTo(VAGUE_LIMIT) >= 0 ? null : high.multiply(VAGUE_ROOM);
        }
        return high == null ? null : high.add(slack(quantity, high));
    }

    private static BigDecimal slack(Quantity quantity, BigDecimal value) {
        if (quantity.bound() == Bound.ABOUT) {
            return value.multiply(ABOUT);
        }
        boolean round = quantity.kind() == QuantityKind.COUNT
                && value.compareTo(BigDecimal.valueOf(100)) >= 0
                && value.round(TWO_DIGITS).compareTo(value) == 0;
        return round ? value.movePointLeft(2).multiply(BigDecimal.valueOf(2)) : BigDecimal.ZERO;
    }

    /** Whether a number greater than three stands in both; one, two and three are everywhere. */
    public static boolean shareATelling(List<Quantity> some, List<Quantity> others) {
        return some.stream().anyMatch(one -> isTelling(one) && others.stream().anyMatch(other -> equal(one, other)));
    }

    private static boolean isTelling(Quantity quantity) {
        BigDecimal point = point(quantity);
        return point != null && point.doubleValue() > 3;
    }
}
