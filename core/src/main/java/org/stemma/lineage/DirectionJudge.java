package org.stemma.lineage;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.stemma.lineage.align.Comparison;
import org.stemma.report.DateBasis;
import org.stemma.report.Report;

/**
 * Weighs the signs of who copied whom. Only what the texts tell can make it known: a citation, words put in quotation
 * marks. Dates, containment and lost qualifiers make it likely; where they point both ways it is unknown.
 */
final class DirectionJudge {
    private static final double SETTLES = 3;
    private static final double WHOLE = 0.9;
    private static final double PART = 0.7;

    private DirectionJudge() {}

    /** All signs, for the first report as the source where positive. */
    static List<Signal> signals(CopyContext context) {
        List<Signal> signals = new ArrayList<>();
        cites(context.first(), context.second()).ifPresent(signals::add);
        cites(context.second(), context.first()).map(DirectionJudge::turned).ifPresent(signals::add);
        dates(context.first(), context.second()).ifPresent(signals::add);
        containment(context.comparison()).ifPresent(signals::add);
        return signals;
    }

    private static Signal turned(Signal signal) {
        return new Signal(-signal.weight(), signal.told(), signal.reason());
    }

    /** How sure the signs make it. */
    static Direction judge(List<Signal> signals) {
        double sum = sum(signals);
        boolean told = signals.stream().anyMatch(s -> s.told() && s.weight() * sum > 0);
        boolean contradicted = signals.stream().anyMatch(s -> s.told() && s.weight() * sum < 0);
        if (Math.abs(sum) >= SETTLES && told && !contradicted) {
            return Direction.KNOWN;
        }
        return Math.abs(sum) >= 1 ? Direction.LIKELY : Direction.UNKNOWN;
    }

    /** Above 0 if the first report is the source. */
    static double sum(List<Signal> signals) {
        return signals.stream().mapToDouble(Signal::weight).sum();
    }

    private static Optional<Signal> cites(Report source, Report copy) {
        String outlet = source.outlet();
        if (outlet == null || OutletNames.areSame(source, copy)) {
            return Optional.empty();
        }
        boolean credited = OutletNames.agencies(copy).stream()
                .anyMatch(a -> OutletNames.level(a).equals(OutletNames.outlet(source)));
        if (credited) {
            return Optional.of(new Signal(
                    SETTLES + 1, true, CopyContext.name(copy) + " credits " + outlet + ", whose text the other is."));
        }
        return CitationFinder.find(copy, outlet)
                .map(span -> new Signal(
                        SETTLES,
                        true,
                        CopyContext.name(copy) + " names " + outlet + " as a source (\"" + span.of(copy.text())
                                + "\" at " + span.begin() + ")."));
    }

    private static Optional<Signal> dates(Report first, Report second) {
        LocalDate one = first.published();
        LocalDate other = second.published();
        if (one == null || other == null || isInferred(first) || isInferred(second)) {
            return Optional.empty();
        }
        if (!one.equals(other)) {
            boolean inOrder = one.isBefore(other);
            Report earlier = inOrder ? first : second;
            Report later = inOrder ? second : first;
            return Optional.of(new Signal(
                    inOrder ? 1 : -1,
                    false,
                    CopyContext.name(earlier) + " is dated " + earlier.published() + ", " + CopyContext.name(later)
                            + " " + later.published() + "."));
        }
        return times(first, second);
    }

    private static boolean isInferred(Report report) {
        return report.publishedBasis() == DateBasis.INFERRED || report.publishedBasis() == DateBasis.UNKNOWN;
    }

    private static Optional<Signal> times(Report first, Report second) {
        OffsetDateTime one = first.publishedAt();
        OffsetDateTime other = second.publishedAt();
        if (one == null || other == null || Duration.between(one, other).abs().toMinutes() < 60) {
            return Optional.empty();
        }
        boolean firstEarlier = one.isBefore(other);
        Report earlier = firstEarlier ? first : second;
        return Optional.of(new Signal(
                firstEarlier ? 1 : -1,
                false,
                CopyContext.name(earlier) + " is stamped "
                        + Duration.between(one, other).abs().toHours() + " h or more earlier on the same day."));
    }

    private static Optional<Signal> containment(Comparison comparison) {
        boolean secondInFirst = comparison.coverSecond() >= WHOLE && comparison.coverFirst() <= PART;
        boolean firstInSecond = comparison.coverFirst() >= WHOLE && comparison.coverSecond() <= PART;
        if (!secondInFirst && !firstInSecond) {
            return Optional.empty();
        }
        Report shorter = (secondInFirst ? comparison.second() : comparison.first()).report();
        Report longer = (secondInFirst ? comparison.first() : comparison.second()).report();
        double share = Math.max(comparison.coverFirst(), comparison.coverSecond());
        return Optional.of(new Signal(
                secondInFirst ? 1 : -1,
                false,
                String.format(
                        Locale.ROOT,
                        "%s contains %.0f %% of the shorter %s and has more.",
                        CopyContext.name(longer),
                        share * 100,
                        CopyContext.name(shorter))));
    }
}
