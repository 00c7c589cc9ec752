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

    /**
     * Written as no newspaper does: short or doubtful names in lower case (jan, tues, may), units cut to letters, years and days in
     * words, the year before its month.
     */
    private static final Pattern WRITING = Pattern.compile(
            "(?<!\\p{L})(jan|feb|mar|apr|may|jun|jul|sept?|aug|oct|nov|dec|march|august|mon|tues?|weds?|thurs?|fri|sat|sun|christmas|halloween|"
                    + "thanksgiving|easter|yuandan|otd|w/c)(?!\\p{L})"
                    + "|\\d ?-?(h|hr|min|sec|y|ys|yrs?)\\b|\\b(nineteen|twenty|two thousand)( and)?[ -](hundred|ten|eleven|\\w+teen|\\w+ty|oh|twenty|seven)"
                    + "|\\b\\d{4} ?,? \\p{L}{3,9}\\b(?<=(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\\p{L}{0,6})");

    /** Weeks, months and years counted to the day ("two years ago"), which TIMEX3 leaves as long as their unit; lengths without a number. */
    private static final Pattern COUNTED_TO_THE_DAY = Pattern.compile(
            ".*(weeks?|months?|years?|decades?|hours?|minutes?|mins?|seconds?)( ago| later| earlier| from now| back| hence).*"
                    + "|(with)?in .*(weeks?|months?|years?|decades?|hours?|minutes?|mins?|days?|seconds?)|.*\\bfew .*|.*several .*");

    private UncommonCases() {}

    static boolean isLeftOut(String text, List<RecognizersCase> expected) {
        String lower = text.toLowerCase(Locale.ROOT);
        boolean kind = expected.stream()
                .anyMatch(e -> KINDS.contains(e.type())
                        || e.span().end() > lower.length()
                        || COUNTED_TO_THE_DAY.matcher(e.span().of(lower)).matches()
                        || WRITING.matcher(e.span().of(text)).find()
                        || SPANS.matcher(e.span().of(lower)).matches());
        return expected.isEmpty() || kind || WORDS.matcher(lower).find();
    }
}
