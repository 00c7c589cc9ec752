package org.stemma.annotate.calendar;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stemma.annotate.calendar.Sense.Amount;
import org.stemma.annotate.calendar.Sense.Viewpoint;
import org.stemma.value.Granularity;
import org.stemma.value.TimeSpan;
import org.stemma.value.TimexType;

/** Durations, and times a length before or after another. */
final class LengthResolver {
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private LengthResolver() {}

    static Resolved duration(Amount amount) {
        return Resolved.duration(period(amount), null);
    }

    /** The TIMEX3 value of a length. */
    static String period(Amount amount) {
        StringBuilder dates = new StringBuilder();
        StringBuilder times = new StringBuilder();
        for (Amount part = normal(amount); part != null; part = part.rest()) {
            String number = part.number() == null
                    ? "X"
                    : part.number().stripTrailingZeros().toPlainString();
            (part.unit().isClock() ? times : dates)
                    .append(number)
                    .append(part.unit().code());
        }
        return "P" + dates + (times.isEmpty() ? "" : "T" + times);
    }

    private static Amount normal(Amount amount) {
        BigDecimal number = amount.number();
        if (amount.unit() == Unit.DECADE && number != null) {
            return new Amount(number.multiply(BigDecimal.TEN), Unit.YEAR, amount.rest());
        }
        if (number == null || number.compareTo(HALF) != 0 || amount.rest() != null) {
            return amount;
        }
        return switch (amount.unit()) {
            case HOUR -> new Amount(BigDecimal.valueOf(30), Unit.MINUTE, null);
            case DAY -> new Amount(BigDecimal.valueOf(12), Unit.HOUR, null);
            case YEAR -> new Amount(BigDecimal.valueOf(6), Unit.MONTH, null);
            default -> amount;
        };
    }

    /** The past two weeks: a duration whose days are known, or known at one end. */
    static Resolved anchored(Sense.Anchored sense, @Nullable LocalDate published) {
        String period = period(sense.amount());
        if (published == null) {
            return Resolved.duration(period, null);
        }
        Granularity granularity = sense.amount().unit().isClock()
                ? Granularity.DAY
                : sense.amount().unit().granularity();
        LocalDate other = move(published, sense.amount(), sense.sign());
        TimeSpan span = sense.sign() < 0
                ? new TimeSpan(other, published, granularity)
                : new TimeSpan(published, other, granularity);
        return Resolved.duration(period, span);
    }

    /** Null where the text gives no number. */
    static @Nullable LocalDate move(LocalDate from, Amount amount, int sign) {
        LocalDate moved = from;
        for (Amount part = amount; part != null; part = part.rest()) {
            if (part.number() == null) {
                return null;
            }
            moved = moveOnce(moved, part.unit(), part.number(), sign);
        }
        return moved;
    }

    private static LocalDate moveOnce(LocalDate from, Unit unit, BigDecimal number, int sign) {
        long whole = sign * number.longValue();
        if (unit.isClock()) {
            long seconds = sign
                    * number.multiply(BigDecimal.valueOf(
                                    unit.chrono().getDuration().toSeconds()))
                            .longValue();
            return from.plusDays(seconds / 86_400);
        }
        boolean half = number.stripTrailingZeros().scale() > 0;
        LocalDate moved = unit == Unit.QUARTER ? from.plusMonths(3 * whole) : from.plus(whole, unit.chrono());
        if (half && unit == Unit.YEAR) {
            return moved.plusMonths(sign * 6L);
        }
        return half && unit == Unit.MONTH ? moved.plusDays(sign * 15L) : moved;
    }

    static Optional<Resolved> offset(Sense.Offset offset, Viewpoints seen) {
        LocalDate from = start(offset, seen);
        Amount amount = offset.amount();
        if (amount.number() == null) {
            return Optional.of(vague(offset, seen));
        }
        if (amount.unit().isClock()) {
            return Optional.of(Resolved.duration(period(amount), null));
        }
        if (from == null) {
            return Optional.of(Resolved.date(amount.unit().unknown(), null));
        }
        LocalDate moved = move(from, amount, offset.sign());
        if (moved == null || moved.getYear() < 1) {
            return Optional.empty();
        }
        boolean halved = amount.number().stripTrailingZeros().scale() > 0 && amount.unit() == Unit.YEAR;
        Unit unit = halved ? Unit.MONTH : amount.unit() == Unit.WEEKEND ? Unit.WEEK : amount.unit();
        return Optional.of(Periods.of(isExact(offset) ? Unit.DAY : unit, moved));
    }

    /** Three weeks from tomorrow is a day; three weeks from now is a week. */
    private static boolean isExact(Sense.Offset offset) {
        return offset.base() != null && offset.from() == Viewpoint.NARRATIVE;
    }

    private static Resolved vague(Sense.Offset offset, Viewpoints seen) {
        boolean ago = offset.sign() < 0 && offset.from() == Viewpoint.PUBLICATION;
        if (ago && seen.published() != null) {
            return Resolved.date(
                    "PAST_REF",
                    new TimeSpan(null, seen.published(), offset.amount().unit().granularity()));
        }
        return ago ? Resolved.date("PAST_REF", null) : new Resolved(TimexType.DURATION, period(offset.amount()), null);
    }

    private static @Nullable LocalDate start(Sense.Offset offset, Viewpoints seen) {
        if (offset.base() != null) {
            return TimeResolver.resolve(offset.base(), seen)
                    .map(Resolved::span)
                    .map(TimeSpan::begin)
                    .orElse(null);
        }
        if (offset.from() == Viewpoint.PUBLICATION) {
            return seen.published();
        }
        boolean daily = offset.amount().unit() == Unit.DAY || offset.amount().unit() == Unit.WEEK;
        return daily ? seen.day() : seen.narrative();
    }
}
