package org.stemma.conflict.number;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stemma.annotate.number.DataRows;
import org.stemma.value.Bound;
import org.stemma.value.Quantity;

/** Brings measured numbers to one unit, so that feet can be held against metres. The table is data: {@code unit-scale.tsv}. */
final class UnitScale {
    private static final MathContext DIGITS = new MathContext(6);

    /** What a unit measures, with the base unit in brackets, and how many base units it is. */
    record Scale(String measured, BigDecimal factor) {}

    private static final Map<String, Scale> SCALES = new HashMap<>();

    static {
        for (String[] row : DataRows.read(UnitScale.class, "unit-scale.tsv")) {
            SCALES.put(row[0], new Scale(row[1], new BigDecimal(row[2])));
        }
    }

    private UnitScale() {}

    /** The scale of a unit; nothing for what is no unit of the table. */
    static Optional<Scale> find(@Nullable String unit) {
        return Optional.ofNullable(unit).map(SCALES::get);
    }

    /** The quantity in the base unit. An exact number becomes "about": texts round what they convert. */
    static Quantity scaled(Quantity quantity, Scale scale) {
        return new Quantity(
                times(quantity.low(), scale),
                times(quantity.high(), scale),
                quantity.bound() == Bound.EXACT ? Bound.ABOUT : quantity.bound(),
                quantity.kind(),
                quantity.counted(),
                quantity.measure(),
                quantity.anchor(),
                quantity.partOf());
    }

    private static @Nullable BigDecimal times(@Nullable BigDecimal value, Scale scale) {
        return value == null ? null : value.multiply(scale.factor()).round(DIGITS);
    }
}
