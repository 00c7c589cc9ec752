package org.stemma.annotate;

import java.util.List;
import org.stemma.report.Report;
import org.stemma.value.Quantity;
import org.stemma.value.TimeMention;

/**
 * A report with everything that was read from its text before statements.
 *
 * @param report the report
 * @param sentences in order
 * @param mentions names, in order, not overlapping
 * @param relatives places told by others, as in "5 km south of X", in order; they cover the mention of X
 * @param times time expressions, in order, not overlapping
 * @param quantities numbers, in order
 */
public record AnnotatedReport(
        Report report,
        List<Sentence> sentences,
        List<Mention> mentions,
        List<Mention> relatives,
        List<TimeMention> times,
        List<Quantity> quantities) {
    public AnnotatedReport {
        sentences = List.copyOf(sentences);
        mentions = List.copyOf(mentions);
        relatives = List.copyOf(relatives);
        times = List.copyOf(times);
        quantities = List.copyOf(quantities);
    }

    /** A report without places told by others. */
    public AnnotatedReport(
            Report report,
            List<Sentence> sentences,
            List<Mention> mentions,
            List<TimeMention> times,
            List<Quantity> quantities) {
        this(report, sentences, mentions, List.of(), times, quantities);
    }
}
