package org.stemma.lineage;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.stemma.lineage.align.Alignment;
import org.stemma.lineage.align.Comparison;
import org.stemma.lineage.align.ReportWords;
import org.stemma.lineage.align.Run;
import org.stemma.report.Report;

/** Says how text comes to stand in two reports. The first rule that fits decides; its reason is given with it. */
final class KindJudge {
    private static final double WORD_FOR_WORD = 0.95;
    private static final double CONTAINED = 0.85;
    private static final double MOST = 0.6;

    private KindJudge() {}

    /**
     * A kind and why.
     *
     * @param reasons one plain sentence each
     */
    record Verdict(EdgeKind kind, List<String> reasons) {}

    static Verdict judge(CopyContext context, List<Signal> signals) {
        List<String> reasons = new ArrayList<>();
        reasons.add(sharedWords(context.comparison()));
        return new Verdict(kind(context, signals, reasons), reasons);
    }

    private static EdgeKind kind(CopyContext context, List<Signal> signals, List<String> reasons) {
        Comparison comparison = context.comparison();
        if (OutletNames.areSame(context.first(), context.second())) {
            reasons.add("Both are by " + context.first().outlet() + ": one is a later version of the other.");
            return EdgeKind.UPDATE;
        }
        if (quotedInOne(comparison) >= MOST && signals.stream().anyMatch(Signal::told)) {
            reasons.add("The shared words stand in quotation marks in one report only, and it names the other.");
            return EdgeKind.QUOTED;
        }
        if (signals.stream().anyMatch(Signal::told)) {
            return EdgeKind.CREDITED;
        }
        if (haveCommonSource(context, reasons)) {
            return EdgeKind.COMMON_SOURCE;
        }
        double exactness = exactness(comparison);
        reasons.add(
                exactness >= WORD_FOR_WORD
                        ? "The shared stretches agree word for word."
                        : String.format(
                                Locale.ROOT,
                                "Within the shared stretches %.0f %% of the words agree.",
                                100 * exactness));
        return exactness >= WORD_FOR_WORD ? EdgeKind.VERBATIM : EdgeKind.REWRITTEN;
    }

    private static String sharedWords(Comparison comparison) {
        int matched =
                comparison.passages().stream().mapToInt(Alignment::matched).sum();
        return String.format(
                Locale.ROOT,
                "They share %d words in %d %s: %.0f %% of %s, %.0f %% of %s.",
                matched,
                comparison.passages().size(),
                comparison.passages().size() == 1 ? "stretch" : "stretches",
                100 * comparison.coverFirst(),
                CopyContext.name(comparison.first().report()),
                100 * comparison.coverSecond(),
                CopyContext.name(comparison.second().report()));
    }

    private static boolean haveCommonSource(CopyContext context, List<String> reasons) {
        Comparison comparison = context.comparison();
        Set<String> agencies = new TreeSet<>(OutletNames.agencies(context.first()));
        agencies.retainAll(OutletNames.agencies(context.second()));
        if (!agencies.isEmpty()) {
            reasons.add("Both credit " + String.join(" and ", agencies) + ".");
            return true;
        }
        boolean contained = context.cover() >= CONTAINED;
        boolean credited = isCredited(context.first()) || isCredited(context.second());
        if (!contained && credited) {
            reasons.add(credits(context.first()) + ", " + credits(context.second())
                    + ", and neither has all of the other's text.");
            return true;
        }
        if (!contained && Interleaving.inBoth(comparison)) {
            reasons.add("Between the shared sentences each has sentences that the other lacks,"
                    + " so neither need have them from the other.");
            return true;
        }
        return false;
    }

    private static boolean isCredited(Report report) {
        return !OutletNames.agencies(report).isEmpty() || OutletNames.creditsUnnamedAgencies(report);
    }

    private static String credits(Report report) {
        Set<String> named = OutletNames.agencies(report);
        String whom = named.isEmpty()
                ? OutletNames.creditsUnnamedAgencies(report) ? "agencies without naming them" : "nobody"
                : String.join(" and ", named);
        return CopyContext.name(report) + " credits " + whom;
    }

    /** Share of the words of all passages that agree. */
    static double exactness(Comparison comparison) {
        int matched = 0;
        int spanned = 0;
        for (Alignment passage : comparison.passages()) {
            matched += passage.matched();
            spanned += Math.max(passage.firstEnd() - passage.firstBegin(), passage.secondEnd() - passage.secondBegin());
        }
        return spanned == 0 ? 0 : (double) matched / spanned;
    }

    private static double quotedInOne(Comparison comparison) {
        int first = 0;
        int second = 0;
        int matched = 0;
        for (Alignment passage : comparison.passages()) {
            for (Run run : passage.runs()) {
                first += quoted(comparison.first(), run.first(), comparison.second(), run.second(), run.length());
                second += quoted(comparison.second(), run.second(), comparison.first(), run.first(), run.length());
                matched += run.length();
            }
        }
        return matched == 0 ? 0 : (double) Math.max(first, second) / matched;
    }

    private static int quoted(ReportWords inside, int from, ReportWords outside, int other, int length) {
        int count = 0;
        for (int k = 0; k < length; k++) {
            count += inside.isQuoted(from + k) && !outside.isQuoted(other + k) ? 1 : 0;
        }
        return count;
    }
}
