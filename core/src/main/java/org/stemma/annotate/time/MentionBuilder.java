package org.stemma.annotate.time;

import java.util.ArrayList;
import java.util.List;
import org.stemma.annotate.calendar.Resolved;
import org.stemma.report.Report;
import org.stemma.text.Span;
import org.stemma.value.TimeMention;

/** Makes mentions of what was found: one, or the two ends of a range where ranges are kept apart. */
final class MentionBuilder {
    private MentionBuilder() {}

    static List<TimeMention> build(Report report, Candidate found, Resolved resolved, TimeOptions options) {
        Edge edge = found.edge();
        int slash = resolved.timex().indexOf('/');
        if (options.mergeRanges() || slash < 0) {
            Span span = TimeTagger.span(found.words(), edge.begin(), edge.end());
            return List.of(mention(report, span, resolved.timex(), resolved));
        }
        List<TimeMention> ends = new ArrayList<>();
        List<Span> pieces = pieces(found);
        String[] values = {
            resolved.timex().substring(0, slash), resolved.timex().substring(slash + 1)
        };
        for (int i = 0; i < 2; i++) {
            ends.add(mention(report, pieces.get(i), values[i], resolved));
        }
        return ends;
    }

    private static TimeMention mention(Report report, Span span, String timex, Resolved resolved) {
        return new TimeMention(resolved.type(), timex, resolved.span(), report.anchor(span));
    }

    /** What stands before and after the word that joins a range. */
    private static List<Span> pieces(Candidate found) {
        List<Edge> parts = found.edge().parts();
        int first = isWord(parts.getFirst()) ? 1 : 0;
        int joint = first + 1;
        while (!isWord(parts.get(joint))) {
            joint++;
        }
        return List.of(
                TimeTagger.span(
                        found.words(),
                        parts.get(first).begin(),
                        parts.get(joint - 1).end()),
                TimeTagger.span(
                        found.words(),
                        parts.get(joint + 1).begin(),
                        parts.getLast().end()));
    }

    private static boolean isWord(Edge part) {
        return part.category().startsWith("'");
    }
}
