package org.stemma.eval.times;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Which cases of Recognizers-Text are left out as not ordinary in news. The list stands in docs/times.md too. */
final class UncommonCases {
    /** Kinds of times: alternatives, time zones, times of day as ranges. */
    private static final Set<String> KINDS = Set.of("datetimealt", "timezone", "timerange", "datetimerange");
    /** Business days, weeks counted by number, decades and years in words, "eod", "asap", shortened days, "tmr". */
    private static final Pattern WORDS = Pattern.compile(
            "business day|working day|\\bw\\d|week ?(of|no|number)? ?\\d|eod|eoy|eom|tmr|tomoz|mydate|lunch|\\bbc\\b|b\\.c|\\bad\\b|a\\.d|weekdays?\\b|end of (the )?day");

    private UncommonCases() {}

    static boolean isLeftOut(String text, List<RecognizersCase> expected) {
        boolean kind = expected.stream().anyMatch(e -> KINDS.contains(e.type()));
        return expected.isEmpty()
                || kind
                || WORDS.matcher(text.toLowerCase(Locale.ROOT)).find();
    }
}
