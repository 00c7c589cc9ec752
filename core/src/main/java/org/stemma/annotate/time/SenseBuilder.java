package org.stemma.annotate.time;

import java.math.BigDecimal;
import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stemma.annotate.calendar.Sense;
import org.stemma.annotate.calendar.Sense.Amount;
import org.stemma.annotate.calendar.Sense.Atom;
import org.stemma.annotate.calendar.Sense.Shift;
import org.stemma.annotate.calendar.Sense.Viewpoint;
import org.stemma.annotate.calendar.Unit;

/** Builds meanings: one case for each operation of the grammar. */
final class SenseBuilder {
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final int FIRST_NIGHT_HOUR = 6;
    private static final BigDecimal LARGEST = BigDecimal.valueOf(1_000_000);

    private SenseBuilder() {}

    /** The meaning of an operation's arguments; empty where they do not fit together. */
    static Optional<Sense> find(String operation, List<@Nullable Sense> arguments) {
        return Optional.ofNullable(build(operation, new Arguments(arguments)));
    }

    private static @Nullable Sense build(String operation, Arguments a) {
        return switch (operation) {
            case "same" -> a.sense(0);
            case "calendar" -> calendar(a);
            case "numeric" -> new Sense.Numeric(a.number(0), a.number(1), a.number(2));
            case "monthof" -> new Sense.Within(a.number(1), Unit.MONTH, 0, a.sense(0));
            case "dayof" ->
                new Sense.Within(a.number(2), Unit.DAY, 0, new Sense.Within(a.number(1), Unit.MONTH, 0, a.sense(0)));
            case "shiftedmonth" -> new Sense.ShiftedMonth(a.number(0), Shift.valueOf(a.text(1)));
            case "fiscal" -> new Sense.Part("FY", new Sense.Calendar(a.number(0), null, null));
            case "decade" -> new Sense.Decade(a.text(0).substring(0, a.text(0).length() - 1));
            case "century" -> a.number(0) < 1 || a.number(0) > 22 ? null : new Sense.Decade("c" + (a.number(0) - 1));
            case "quarter" -> quarter(a, "Q", 4);
            case "half" -> quarter(a, "H", 2);
            case "yearpart" -> new Sense.YearPart(a.text(0), a.optional(1));
            case "shiftedseason" -> new Sense.ShiftedSeason(a.text(0), Shift.valueOf(a.text(1)));
            case "holiday" -> new Sense.Holiday(a.text(0), a.optional(1));
            case "holidayshift" -> new Sense.Holiday(a.text(0), new Atom(a.text(1)));
            case "weekday" -> new Sense.Weekday(a.number(0), Shift.valueOf(a.text(1)));
            case "weekdayafter" -> new Sense.Within(a.number(1), null, a.number(0), new Atom("NARRATIVE"));
            case "within" -> new Sense.Within(a.number(0), null, a.number(1), a.sense(2));
            case "withinunit" ->
                new Sense.Within(nth(a.text(0)), Unit.valueOf(a.text(1).toUpperCase(Locale.ROOT)), 0, a.sense(2));
            case "relative" -> new Sense.Relative(unit(a.text(0)), a.number(1), Viewpoint.valueOf(a.text(2)));
            case "sameperiod" -> new Sense.Part("SAME", a.optional(0) == null ? lastYear() : a.sense(0));
            default -> buildLength(operation, a);
        };
    }

    private static @Nullable Sense buildLength(String operation, Arguments a) {
        return switch (operation) {
            case "amount" -> amount(a.optionalNumber(0), a.text(1));
            case "amounthalf" -> amount(a.decimal(0).add(HALF), a.text(1));
            case "amountsum" ->
                new Amount(a.decimal(0), unit(a.text(1)), new Amount(a.decimal(2), unit(a.text(3)), null));
            case "amountweeks" -> new Amount(a.decimal(0).multiply(BigDecimal.TWO), Unit.WEEK, null);
            case "long" ->
                new Amount(null, unit(a.text(0).substring(0, a.text(0).length() - 1)), null);
            case "offset" ->
                new Sense.Offset((Amount) a.sense(0), a.number(1), Viewpoint.valueOf(a.text(2)), a.optional(3));
            case "weekago" ->
                new Sense.Offset(
                        new Amount(BigDecimal.valueOf(7), Unit.DAY, null), -1, Viewpoint.PUBLICATION, a.sense(0));
            case "anchored" -> anchored(a);
            case "repeated" -> new Sense.Repeated(a.text(0));
            case "every" -> new Sense.Repeated(period("1", unit(a.text(0))));
            case "everynth" -> new Sense.Repeated(period(a.text(0), unit(a.text(1))));
            case "everyday" -> new Sense.Repeated("XXXX-WXX-" + a.text(0));
            case "everypart" -> new Sense.Repeated("XXXX-XX-XXT" + a.text(0));
            case "reference" -> new Sense.Reference(a.text(0));
            default -> buildTime(operation, a);
        };
    }

    private static @Nullable Sense buildTime(String operation, Arguments a) {
        return switch (operation) {
            case "clock" -> clock(a);
            case "clockpart" -> clockPart(a);
            case "clockdigits" -> new Sense.Clock(a.number(0) / 100, a.number(0) % 100, zone(a.optional(1)));
            case "daypart" -> new Sense.DayPart(a.text(0));
            case "at" -> new Sense.At(timeOf(a.sense(0)), a.optional(1));
            case "attoday" ->
                new Sense.At(timeOf(a.sense(1)), new Sense.Relative(Unit.DAY, a.number(0), Viewpoint.PUBLICATION));
            case "atrelative" ->
                new Sense.At(
                        timeOf(a.sense(0)), new Sense.Relative(Unit.DAY, a.number(1), Viewpoint.valueOf(a.text(2))));
            case "attime" -> a.sense(1) instanceof Sense.At at ? new Sense.At(timeOf(a.sense(0)), at.day()) : null;
            case "attimeof" ->
                a.sense(1) instanceof Sense.At at ? new Sense.At(inPart(a.sense(0), at.time()), at.day()) : null;
            case "clockin" -> inPart(a.sense(0), new Sense.DayPart(a.text(1)));
            case "everyat" -> new Sense.Repeated("XXXX-WXX-" + a.text(0) + timeCode(timeOf(a.sense(1))));
            case "part" -> new Sense.Part(a.text(0), a.sense(1));
            case "partrelative" ->
                new Sense.Part(a.text(0), new Sense.Relative(unit(a.text(1)), 0, Viewpoint.PUBLICATION));
            case "plus" -> new Atom(String.valueOf(a.number(0) + a.number(1)));
            case "firstof" -> counted(a, true);
            case "lastof" -> counted(a, false);
            case "between" -> new Sense.Between(a.sense(0), a.sense(1));
            case "monthspan" ->
                new Sense.Between(
                        new Sense.Calendar(a.optionalInteger(3), a.number(0), a.number(1)),
                        new Sense.Calendar(a.optionalInteger(3), a.number(0), a.number(2)));
            case "yearspan" ->
                new Sense.Between(
                        new Sense.Calendar(a.number(0), null, null),
                        new Sense.Calendar(a.number(0) / 100 * 100 + a.number(1), null, null));
            default -> throw new IllegalStateException("The grammar names an unknown operation '" + operation + "'");
        };
    }

    private static @Nullable Sense calendar(Arguments a) {
        Integer month = a.optionalInteger(1);
        Integer day = a.optionalInteger(2);
        int longest = month == null ? 31 : Month.of(month).maxLength();
        boolean fits = day == null || (day >= 1 && day <= longest);
        return fits ? new Sense.Calendar(a.optionalInteger(0), month, day) : null;
    }

    private static @Nullable Sense quarter(Arguments a, String letter, int most) {
        int n = nth(a.text(0));
        int index = n < 0 ? most : n;
        return index > most ? null : new Sense.YearPart(letter + index, a.optional(1));
    }

    private static int nth(String text) {
        return text.equals("LAST") ? -1 : Integer.parseInt(text);
    }

    private static Sense lastYear() {
        return new Sense.Relative(Unit.YEAR, -1, Viewpoint.PUBLICATION);
    }

    private static @Nullable Amount amount(@Nullable BigDecimal number, String unit) {
        boolean fits = number == null || number.compareTo(LARGEST) < 0;
        return fits ? new Amount(number, unit(unit), null) : null;
    }

    private static @Nullable Sense anchored(Arguments a) {
        Amount amount = amount(a.optionalNumber(0), a.text(1));
        return amount == null ? null : new Sense.Anchored(amount, a.number(2));
    }

    private static @Nullable Sense clock(Arguments a) {
        int hour = a.number(0);
        Integer minute = a.optionalInteger(1);
        Sense half = a.optional(2);
        if (half instanceof Atom atom) {
            if (hour > 12) {
                return null;
            }
            hour = hour % 12 + (atom.value().equals("pm") ? 12 : 0);
        }
        return hour > 24 ? null : new Sense.Clock(hour, minute == null ? 0 : minute, zone(a.optional(3)));
    }

    /** Eight in the evening: the part of the day tells which half of it is meant. */
    private static @Nullable Sense clockPart(Arguments a) {
        int hour = a.number(0);
        if (hour < 1 || hour > 12) {
            return null;
        }
        boolean morning = a.text(1).equals("MO") || (a.text(1).equals("NI") && hour < 6);
        return new Sense.Clock(hour % 12 + (morning ? 0 : 12), 0, "");
    }

    private static String zone(@Nullable Sense zone) {
        return zone instanceof Atom atom && atom.value().equals("Z") ? "Z" : "";
    }

    /** Eight in the evening is twenty; eight in the morning stays. */
    private static Sense inPart(Sense time, Sense part) {
        if (!(time instanceof Sense.Clock clock) || !(part instanceof Sense.DayPart of) || clock.hour() > 11) {
            return time;
        }
        boolean later = of.code().equals("AF")
                || of.code().equals("EV")
                || (of.code().equals("NI") && clock.hour() >= FIRST_NIGHT_HOUR);
        return later ? new Sense.Clock(clock.hour() + 12, clock.minute(), clock.zone()) : time;
    }

    private static String timeCode(Sense time) {
        return switch (time) {
            case Sense.Clock clock -> String.format(Locale.ROOT, "T%02d:%02d", clock.hour(), clock.minute());
            case Sense.DayPart part -> "T" + part.code();
            default -> "";
        };
    }

    /** The first three months of a year: from its first to its third. Null where such units are not counted in a longer time. */
    private static @Nullable Sense counted(Arguments a, boolean first) {
        Unit unit = unit(a.text(1));
        int count = a.number(0);
        boolean countable = unit == Unit.DAY || unit == Unit.WEEK || (unit == Unit.MONTH && count < 12);
        if (!countable || count < 2 || count > 52) {
            return null;
        }
        int last = unit == Unit.MONTH ? 12 : -1;
        int from = first ? 1 : last - count + 1;
        return new Sense.Between(
                new Sense.Within(from, unit, 0, a.sense(2)),
                new Sense.Within(first ? count : last, unit, 0, a.sense(2)));
    }

    private static Sense timeOf(Sense time) {
        return time instanceof Atom atom ? new Sense.DayPart(atom.value()) : time;
    }

    private static Unit unit(String name) {
        String upper = name.toUpperCase(Locale.ROOT);
        return Unit.valueOf(upper);
    }

    /** A TIMEX3 period. */
    static String period(String number, Unit unit) {
        return (unit.isClock() ? "PT" : "P") + number + unit.code();
    }
}
