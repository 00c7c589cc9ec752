package org.stemma.annotate.time;

import java.time.LocalDate;
import java.util.Set;
import org.stemma.annotate.calendar.Resolved;
import org.stemma.value.TimeSpan;
import org.stemma.value.TimexType;

/** Since, until, before, after: the words that leave one end of a time open. The anchor and the value stay those of the time named. */
final class OpenEnds {
    private static final Set<String> SINCE = Set.of("since");
    private static final Set<String> UNTIL = Set.of("until", "till", "by");

    /** Shortly after noon is still the same day. */
    private static final Set<String> NEARBY =
            Set.of("shortly", "just", "soon", "right", "immediately", "minutes", "hours");

    private OpenEnds() {}

    /** Whether this word before a time makes it an end. */
    static boolean isEnd(String word) {
        return UNTIL.contains(word);
    }

    static Resolved apply(Candidate found, Resolved resolved) {
        TimeSpan span = resolved.span();
        boolean placed = resolved.type() == TimexType.DATE || resolved.type() == TimexType.TIME;
        if (span == null || span.begin() == null || span.end() == null || !placed) {
            return resolved;
        }
        return new Resolved(resolved.type(), resolved.timex(), open(found, span, span.begin(), span.end()));
    }

    private static TimeSpan open(Candidate found, TimeSpan span, LocalDate begin, LocalDate end) {
        String before = found.before(1);
        boolean clock = found.edge().category().equals("time");
        boolean hinge = !clock && !found.after(1).equals("'s") && !NEARBY.contains(found.before(2));
        if (SINCE.contains(before)) {
            return new TimeSpan(begin, null, span.granularity());
        }
        if (UNTIL.contains(before) && !(clock && before.equals("by"))) {
            return new TimeSpan(null, end, span.granularity());
        }
        if (before.equals("before") && hinge) {
            return new TimeSpan(null, begin.minusDays(1), span.granularity());
        }
        if (before.equals("after") && hinge) {
            return new TimeSpan(end.plusDays(1), null, span.granularity());
        }
        return span;
    }
}
