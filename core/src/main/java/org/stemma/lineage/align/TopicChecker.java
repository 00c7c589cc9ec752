package org.stemma.lineage.align;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import org.stemma.text.WordKeys;

/**
 * Tells whether a shared stretch is foreign to both reports: its names, numbers and long words do not come back in the rest
 * of either, and the reports' names have little in common. That is how stock paragraphs and outlets' own tails look. A large
 * stretch is never foreign.
 */
final class TopicChecker {
    private static final double FOREIGN = 0.2;
    private static final double UNRELATED = 0.15;
    private static final double LARGEST_SHARE = 0.3;
    private static final double SMALL_SHARE = 0.2;
    private static final int FEW_WORDS = 60;
    private static final int FEW = 2;
    private static final Set<String> CALENDAR = Set.of(
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "january",
            "february",
            "march",
            "april",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

    private final ReportWords first;
    private final ReportWords second;
    private final boolean mayStandApart;

    /**
     * @param passages all that the two share
     * @param sameOutlet whether both are of one outlet, whose tails they then share whatever they tell of
     */
    TopicChecker(ReportWords first, ReportWords second, List<Alignment> passages, boolean sameOutlet) {
        this.first = first;
        this.second = second;
        int shared = passages.stream().mapToInt(Alignment::matched).sum();
        double share = (double) shared / Math.min(first.count(), second.count());
        boolean small = share <= SMALL_SHARE || shared <= FEW_WORDS || sameOutlet;
        this.mayStandApart = small
                && share <= LARGEST_SHARE
                && (sameOutlet || overlap(names(first, passages), names(second, turned(passages))) < UNRELATED);
    }

    /** Whether a stretch has nothing to do with the rest of either report. */
    boolean standsApart(Alignment passage) {
        return mayStandApart
                && isForeign(first, passage.firstBegin(), passage.firstEnd())
                && isForeign(second, passage.secondBegin(), passage.secondEnd());
    }

    private static boolean isForeign(ReportWords report, int begin, int end) {
        Set<Integer> inside = content(report, i -> i >= begin && i < end);
        Set<Integer> outside = content(report, i -> i < begin || i >= end);
        int common = common(inside, outside);
        return common <= FEW || common < FOREIGN * inside.size();
    }

    private static Set<Integer> content(ReportWords report, IntPredicate where) {
        Set<Integer> keys = new HashSet<>();
        for (int i = 0; i < report.count(); i++) {
            if (where.test(i) && report.isContent(i) && !report.isStanding(i)) {
                keys.add(report.words().key(i));
            }
        }
        return keys;
    }

    private static List<Alignment> turned(List<Alignment> passages) {
        return passages.stream().map(Alignment::turned).toList();
    }

    /** The names outside the passages, which are seen from the report as the first. */
    private static Set<Integer> names(ReportWords report, List<Alignment> passages) {
        BitSet inside = new BitSet(report.count());
        passages.forEach(passage -> inside.set(passage.firstBegin(), passage.firstEnd()));
        Set<Integer> keys = new HashSet<>();
        for (int i = 0; i < report.count(); i++) {
            if (report.isName(i) && !inside.get(i) && !report.isStanding(i) && !isOfCalendar(report, i)) {
                keys.add(report.words().key(i));
            }
        }
        return keys;
    }

    private static boolean isOfCalendar(ReportWords report, int word) {
        return CALENDAR.contains(WordKeys.level(report.words().exact(word)));
    }

    private static int common(Set<Integer> one, Set<Integer> other) {
        return (int) one.stream().filter(other::contains).count();
    }

    /** Share of the smaller set that stands in the larger; 0 where one is empty. */
    private static double overlap(Set<Integer> one, Set<Integer> other) {
        int smaller = Math.min(one.size(), other.size());
        return smaller == 0 ? 0 : (double) common(one, other) / smaller;
    }
}
