package org.stemma.report.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.issue.IssueKind;
import org.stemma.report.DateBasis;
import org.stemma.report.clean.Draft;
import org.stemma.report.clean.Relatedness;

/**
 * Infers the date of reports that have none from the dated reports of the case and the weekdays and days of the month that
 * the text names. What is inferred is marked so and explained; where the others disagree too much, the date stays unknown.
 */
public final class DateInferrer {
    private static final int WIDEST_DAYS = 21;
    private static final int MOST_REPORTS = 2_000;
    private static final Pattern WEEKDAY =
            Pattern.compile("\\b(Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\\b");
    private static final Pattern MONTH_DAY = Pattern.compile(
            "\\b(?:(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\\.? ([0-9]{1,2})(?!,? ?[0-9])"
                    + "|([0-9]{1,2}) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\\b(?! ?[0-9]))");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private DateInferrer() {}

    /** Dates what can be dated by the related reports; every report that stays or becomes uncertain gets a remark. */
    public static void infer(List<Draft> drafts) {
        List<Draft> dated =
                drafts.stream().filter(draft -> draft.published() != null).toList();
        List<Draft> undated =
                drafts.stream().filter(draft -> draft.published() == null).toList();
        if (undated.isEmpty()) {
            return;
        }
        if (drafts.size() > MOST_REPORTS) {
            undated.forEach(draft -> unknown(draft, "more than " + MOST_REPORTS + " reports are no one case"));
            return;
        }
        Relatedness relatedness = new Relatedness(drafts, Set.of());
        for (Draft draft : undated) {
            infer(
                    draft,
                    dated.stream()
                            .filter(other -> !relatedness.areUnrelated(draft, other))
                            .map(Draft::published)
                            .filter(Objects::nonNull)
                            .map(PublishedTime::day)
                            .sorted()
                            .toList());
        }
    }

    private static void infer(Draft draft, List<LocalDate> known) {
        if (known.isEmpty()) {
            unknown(draft, "no dated report of the case tells of the same matter");
            return;
        }
        LocalDate first = known.get(0);
        LocalDate last = known.get(known.size() - 1);
        if (first.plusDays(WIDEST_DAYS).isBefore(last)) {
            unknown(draft, "the dated reports of the same matter lie too far apart, from " + first + " to " + last);
            return;
        }
        LocalDate middle = known.get((known.size() - 1) / 2);
        Optional<LocalDate> named = namedDay(draft, first, last);
        Optional<LocalDate> weekday = named.isPresent() ? Optional.empty() : weekday(draft, middle);
        Optional<LocalDate> day = named.or(() -> weekday);
        if (day.isEmpty()) {
            unknown(draft, "it names no weekday and no day near those of the other reports");
            return;
        }
        draft.publish(PublishedTime.day(day.get()), DateBasis.INFERRED);
        draft.remark(
                IssueKind.UNCERTAIN_DATE,
                false,
                "The report carries no date. " + day.get() + " was inferred from the "
                        + (named.isPresent() ? "newest day" : "first weekday")
                        + " that its text names and the other reports' dates, " + first + " to " + last);
    }

    private static void unknown(Draft draft, String why) {
        draft.remark(
                IssueKind.UNCERTAIN_DATE,
                false,
                "The report carries no date, and none was inferred: " + why
                        + ". Give it as 'published' in reports.csv");
    }

    /** The newest day of a month that the text names without a year, if it lies near the other reports. */
    private static Optional<LocalDate> namedDay(Draft draft, LocalDate first, LocalDate last) {
        Optional<LocalDate> newest = Optional.empty();
        Matcher m = MONTH_DAY.matcher(text(draft));
        while (m.find()) {
            String month = (m.group(1) == null ? m.group(4) : m.group(1)).toLowerCase(Locale.ROOT);
            int day = Integer.parseInt(m.group(2) == null ? m.group(3) : m.group(2));
            Optional<LocalDate> date = date(last.getYear(), MONTHS.indexOf(month) + 1, day)
                    .filter(d -> !d.isBefore(first.minusDays(3)) && !d.isAfter(last.plusDays(3)));
            if (date.isPresent() && (newest.isEmpty() || date.get().isAfter(newest.get()))) {
                newest = date;
            }
        }
        return newest;
    }

    /** The day nearest to the other reports that falls on the first weekday which the text names. */
    private static Optional<LocalDate> weekday(Draft draft, LocalDate middle) {
        Matcher m = WEEKDAY.matcher(text(draft));
        if (!m.find()) {
            return Optional.empty();
        }
        DayOfWeek sought = DayOfWeek.valueOf(m.group(1).toUpperCase(Locale.ROOT));
        return Arrays.stream(new int[] {0, 1, -1, 2, -2, 3, -3})
                .mapToObj(middle::plusDays)
                .filter(day -> day.getDayOfWeek() == sought)
                .findFirst();
    }

    private static Optional<LocalDate> date(int year, int month, int day) {
        boolean exists = day >= 1 && day <= YearMonth.of(year, month).lengthOfMonth();
        return exists ? Optional.of(LocalDate.of(year, month, day)) : Optional.empty();
    }

    private static String text(Draft draft) {
        StringBuilder text = new StringBuilder();
        draft.kept().forEach(block -> text.append(block.string()).append('\n'));
        return text.toString();
    }
}
