package org.stemma.annotate.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stemma.annotate.calendar.Sense.Part;
import org.stemma.value.Granularity;
import org.stemma.value.TimeSpan;

/**
 * Parts of a longer time. The value stays that of the whole, as TIMEX3 has it; the days are the first, middle or last third, which
 * is as much as early, mid and late can promise.
 */
final class PartResolver {
    private PartResolver() {}

    static Optional<Resolved> resolve(Part part, Viewpoints seen) {
        if (part.part().equals("SAME")) {
            return samePeriod(part.inner(), seen);
        }
        if (part.part().equals("WEEK")) {
            return TimeResolver.resolve(part.inner(), seen)
                    .map(Resolved::span)
                    .map(TimeSpan::begin)
                    .map(Periods::week);
        }
        return TimeResolver.resolve(part.inner(), seen).map(whole -> narrow(part.part(), whole, seen.published()));
    }

    /** The month or quarter last told of, in another year. */
    private static Optional<Resolved> samePeriod(Sense year, Viewpoints seen) {
        Optional<Resolved> whole = TimeResolver.resolve(year, seen);
        TimeSpan last = seen.last();
        LocalDate begin = whole.map(Resolved::span).map(TimeSpan::begin).orElse(null);
        if (last == null || last.begin() == null || begin == null) {
            return whole;
        }
        LocalDate moved = last.begin().withYear(begin.getYear());
        return switch (last.granularity()) {
            case MONTH -> Optional.of(Periods.of(Unit.MONTH, moved));
            case QUARTER -> Optional.of(Periods.of(Unit.QUARTER, moved));
            default -> whole;
        };
    }

    private static Resolved narrow(String part, Resolved whole, @Nullable LocalDate published) {
        TimeSpan span = whole.span();
        if (part.equals("FY")) {
            return new Resolved(whole.type(), "FY" + whole.timex(), null);
        }
        if (span == null || span.begin() == null || span.end() == null || span.granularity() == Granularity.DAY) {
            return whole;
        }
        return new Resolved(whole.type(), whole.timex(), piece(part, span, span.begin(), span.end(), published));
    }

    private static TimeSpan piece(
            String part, TimeSpan span, LocalDate begin, LocalDate end, @Nullable LocalDate published) {
        long days = ChronoUnit.DAYS.between(begin, end) + 1;
        LocalDate third = begin.plusDays(days / 3);
        LocalDate twoThirds = begin.plusDays(days * 2 / 3);
        Granularity granularity = span.granularity();
        return switch (part) {
            case "EARLY", "START" -> new TimeSpan(begin, third.minusDays(1), granularity);
            case "MID" -> new TimeSpan(third, twoThirds.minusDays(1), granularity);
            case "LATE", "END" -> new TimeSpan(twoThirds, end, granularity);
            case "EARLIER" -> holds(span, published) ? new TimeSpan(begin, published, granularity) : span;
            case "LATER" -> holds(span, published) ? new TimeSpan(published, end, granularity) : span;
            default -> span;
        };
    }

    private static boolean holds(TimeSpan span, @Nullable LocalDate day) {
        return day != null && span.contains(TimeSpan.day(day));
    }
}
