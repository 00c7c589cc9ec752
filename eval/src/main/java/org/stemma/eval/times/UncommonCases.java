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

    /** A bare number as a day or an hour, day and month in digits without a year, seconds, clock times spelled out, "my week". */
    private static final Pattern SPANS = Pattern.compile(
            "(the )?\\d{1,2}(st|nd|rd|th)?|\\d{1,2}\\s*[./-]\\s*\\d{1,2}|.*\\d:\\d\\d:\\d\\d.*|my .*|rest .*"
                    + "|(all|whole|full)[ -](day|week|month|year)|.*(half|quarter|minutes?|mins?|\\d+|ten|fifteen) (past|to) .*|.*ish"
                    + "|(the )?(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty)( .*(am|pm|p\\.? ?m\\.?))?"
                    + "|(the )?(twenty|thirty) (first|second|third)");

    private UncommonCases() {}

    static boolean isLeftOut(String text, List<RecognizersCase> expected) {
        String lower = text.toLowerCase(Locale.ROOT);
        boolean kind = expected.stream()
                .anyMatch(e -> KINDS.contains(e.type())
                        || e.span().end() > lower.length()
                        || SPANS.matcher(e.span().of(lower)).matches());
        return expected.isEmpty() || kind || WORDS.matcher(lower).find();
    }
}
