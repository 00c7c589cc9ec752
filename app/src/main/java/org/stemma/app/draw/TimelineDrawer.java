package org.stemma.app.draw;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.stemma.app.draw.TimelineView.Bar;
import org.stemma.app.draw.TimelineView.DayMark;
import org.stemma.app.draw.TimelineView.Entry;
import org.stemma.app.draw.TimelineView.Publication;
import org.stemma.app.reading.PageIndex;
import org.stemma.app.reading.Ref;
import org.stemma.app.reading.Words;
import org.stemma.dossier.TimelineEntry;
import org.stemma.report.Report;
import org.stemma.value.Granularity;

/**
 * Draws the timeline. The days shown are those around the reports' publication; what lies far off is listed, since one event
 * of years ago would press all others into one line.
 */
public final class TimelineDrawer {
    private static final int DAYS_AROUND = 14;
    /** Times of one claim told in words. */
    private static final int MOST = 3;

    private final PageIndex index;
    private LocalDate first = LocalDate.EPOCH;
    private LocalDate last = LocalDate.EPOCH;

    /** Prepares to draw a dossier. */
    public TimelineDrawer(PageIndex index) {
        this.index = index;
    }

    /** Draws it. */
    public TimelineView draw() {
        window();
        List<TimelineEntry> inside = new ArrayList<>();
        List<TimelineEntry> earlier = new ArrayList<>();
        List<TimelineEntry> later = new ArrayList<>();
        index.dossier().timeline().stream().sorted(BY_TIME).forEach(t -> {
            if (t.end() != null && t.end().isBefore(first)) {
                earlier.add(t);
            } else if (t.begin() != null && t.begin().isAfter(last)) {
                later.add(t);
            } else {
                inside.add(t);
            }
        });
        return new TimelineView(marks(), published(), entries(inside), entries(earlier), entries(later));
    }

    /** One for each claim: several times of one claim are no several happenings. */
    private List<Entry> entries(List<TimelineEntry> times) {
        return times.stream()
                .collect(Collectors.groupingBy(TimelineEntry::claim, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(this::entry)
                .toList();
    }

    private static final Comparator<TimelineEntry> BY_TIME = Comparator.comparing(
                    (TimelineEntry t) -> t.begin() == null ? t.end() : t.begin(),
                    Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(TimelineEntry::end, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(TimelineEntry::claim);

    /** From two weeks before the first report to two weeks after the last, but no further than anything told of. */
    private void window() {
        List<LocalDate> published = index.listReports().stream()
                .map(Report::published)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        List<LocalDate> told = index.dossier().timeline().stream()
                .flatMap(t -> Stream.of(t.begin(), t.end()))
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        List<LocalDate> centre = published.isEmpty() ? told : published;
        if (centre.isEmpty()) {
            return;
        }
        LocalDate from = centre.getFirst().minusDays(DAYS_AROUND);
        LocalDate to = centre.getLast().plusDays(DAYS_AROUND);
        List<LocalDate> near = Stream.concat(published.stream(), told.stream())
                .filter(d -> !d.isBefore(from) && !d.isAfter(to))
                .sorted()
                .toList();
        first = near.isEmpty() ? from : near.getFirst().minusDays(1);
        last = near.isEmpty() ? to : near.getLast().plusDays(1);
    }

    private double x(LocalDate day) {
        double total = ChronoUnit.DAYS.between(first, last) + 1;
        return Decimals.round(1000 * Math.clamp(ChronoUnit.DAYS.between(first, day) / total, 0, 1));
    }

    private Entry entry(List<TimelineEntry> times) {
        List<TimelineEntry> exact = times.stream()
                .filter(t -> times.stream().noneMatch(other -> holds(t, other)))
                .toList();
        TimelineEntry t = exact.getFirst();
        return new Entry(
                index.dom(t.claim()),
                index.findClaim(t.claim()).map(index::gistOf).orElse(t.gist()),
                words(exact.stream()
                        .map(e -> Words.span(e.begin(), e.end()))
                        .distinct()
                        .toList()),
                exact.size() > 1 ? "" : Words.exactness(t.granularity()),
                t.status(),
                times.stream()
                        .map(this::bar)
                        .distinct()
                        .sorted(Comparator.comparingDouble(bar -> -bar.width()))
                        .toList());
    }

    private static String words(List<String> spans) {
        return Words.either(spans.subList(0, Math.min(spans.size(), MOST)))
                + (spans.size() > MOST ? " and " + (spans.size() - MOST) + " more" : "");
    }

    /** Whether all days of one time are days of a longer one. */
    private static boolean holds(TimelineEntry longer, TimelineEntry one) {
        boolean same = Objects.equals(longer.begin(), one.begin()) && Objects.equals(longer.end(), one.end());
        return !same
                && (longer.begin() == null
                        || (one.begin() != null && !one.begin().isBefore(longer.begin())))
                && (longer.end() == null || (one.end() != null && !one.end().isAfter(longer.end())));
    }

    private Bar bar(TimelineEntry t) {
        LocalDate begin = t.begin();
        LocalDate end = t.end();
        double x = begin == null ? 0 : x(begin);
        double right = end == null ? 1000 : x(end.plusDays(1));
        return new Bar(
                x,
                Math.max(4, Decimals.round(right - x)),
                begin == null || begin.isBefore(first),
                end == null || end.isAfter(last),
                isUncertain(t.granularity(), begin, end));
    }

    private static boolean isUncertain(Granularity granularity, @Nullable LocalDate begin, @Nullable LocalDate end) {
        return granularity.compareTo(Granularity.DAY) > 0 || begin == null || !begin.equals(end);
    }

    private List<DayMark> marks() {
        long days = ChronoUnit.DAYS.between(first, last) + 1;
        long step = Math.max(1, (days + 5) / 6);
        List<DayMark> marks = new ArrayList<>();
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(step)) {
            marks.add(new DayMark(x(day), Words.shortDay(day)));
        }
        return marks;
    }

    private List<Publication> published() {
        Map<LocalDate, List<Ref>> days = new TreeMap<>();
        for (Report r : index.listReports()) {
            LocalDate day = r.published();
            if (day != null) {
                days.computeIfAbsent(day, k -> new ArrayList<>())
                        .add(new Ref(index.dom(r.id()), index.tagOf(r.id()), index.outletOf(r)));
            }
        }
        return days.entrySet().stream()
                .map(e -> new Publication(x(e.getKey()), Words.day(e.getKey()), e.getValue()))
                .toList();
    }
}
