package org.stemma.report.date;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.stemma.text.Span;

/**
 * Reads dates as computers and English-language outlets write them: ISO 8601, RFC 1123, {@code 8 November 2017}, {@code
 * Nov. 8, 2017}, {@code 2017/11/08}, {@code 25/12/2017}, seconds or milliseconds since 1970. A purely numeric date of which day
 * and month could be exchanged is not read.
 */
public final class DateReader {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final String MONTH =
            "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
                    + "|nov(?:ember)?|dec(?:ember)?)";
    private static final Pattern ISO = Pattern.compile(
            "(?<![0-9])((?:19|20)[0-9]{2})[-/.]([0-9]{1,2})[-/.]([0-9]{1,2})(?![0-9])"
                    + "(?:[T ]{1,2}([0-9]{1,2}):([0-9]{2})(?::([0-9]{2})(?:[.,][0-9]{1,9})?)?\\s?(Z|UTC|GMT|[+-][0-9]{2}:?[0-9]{2})?)?");
    private static final Pattern COMPACT = Pattern.compile(
            "^((?:19|20)[0-9]{2})([0-9]{2})([0-9]{2})(?:T([0-9]{2})([0-9]{2})([0-9]{2})?(Z|[+-][0-9]{4})?)?$");
    private static final Pattern DAY_MONTH = Pattern.compile(
            "\\b([0-9]{1,2})(?:st|nd|rd|th)?(?: of)?[ -]" + MONTH + "\\.?,?[ -]((?:19|20)[0-9]{2})\\b"
                    + "(?:,? ([0-9]{1,2}):([0-9]{2})(?::([0-9]{2}))? (Z|UTC|GMT|[+-][0-9]{4}))?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern MONTH_DAY = Pattern.compile(
            "\\b" + MONTH + "\\.? ([0-9]{1,2})(?:st|nd|rd|th)?,? ((?:19|20)[0-9]{2})\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMERIC =
            Pattern.compile("(?<![0-9])([0-9]{1,2})[/.]([0-9]{1,2})[/.]((?:19|20)[0-9]{2})(?![0-9])");
    private static final Pattern EPOCH = Pattern.compile("^[0-9]{10}(?:[0-9]{3})?$");
    private static final int LONGEST = 400;

    private DateReader() {}

    /**
     * A date and where it stands.
     *
     * @param time the date
     * @param span its characters
     */
    public record Found(PublishedTime time, Span span) {}

    /** The date that a string of any of the known forms gives. */
    public static Optional<PublishedTime> read(@Nullable String value) {
        if (value == null || value.isBlank()) {
            return Optional.empty();
        }
        String plain = value.strip();
        if (EPOCH.matcher(plain).matches()) {
            return Optional.of(epoch(Long.parseLong(plain), plain.length() == 13));
        }
        Matcher compact = COMPACT.matcher(plain);
        if (compact.matches()) {
            return date(compact.group(1), compact.group(2), compact.group(3)).map(day -> withTime(day, compact, 4));
        }
        return find(plain).map(Found::time);
    }

    /** The first date in a text of at most 400 characters. */
    public static Optional<Found> find(String text) {
        String head = text.length() <= LONGEST ? text : text.substring(0, LONGEST);
        return Optional.<Found>empty()
                .or(() -> iso(head))
                .or(() -> dayMonth(head))
                .or(() -> monthDay(head))
                .or(() -> numeric(head));
    }

    private static Optional<Found> iso(String text) {
        Matcher m = ISO.matcher(text);
        return m.find()
                ? found(date(m.group(1), m.group(2), m.group(3)).map(day -> withTime(day, m, 4)), m)
                : Optional.empty();
    }

    private static Optional<Found> dayMonth(String text) {
        Matcher m = DAY_MONTH.matcher(text);
        return m.find()
                ? found(date(m.group(3), month(m.group(2)), m.group(1)).map(day -> withTime(day, m, 4)), m)
                : Optional.empty();
    }

    private static Optional<Found> monthDay(String text) {
        Matcher m = MONTH_DAY.matcher(text);
        return m.find()
                ? found(date(m.group(3), month(m.group(1)), m.group(2)).map(PublishedTime::day), m)
                : Optional.empty();
    }

    private static Optional<Found> numeric(String text) {
        Matcher m = NUMERIC.matcher(text);
        if (!m.find()) {
            return Optional.empty();
        }
        int first = Integer.parseInt(m.group(1));
        int second = Integer.parseInt(m.group(2));
        if (first <= 12 && second <= 12 && first != second) {
            return Optional.empty();
        }
        boolean dayFirst = first > 12;
        return found(
                date(m.group(3), dayFirst ? m.group(2) : m.group(1), dayFirst ? m.group(1) : m.group(2))
                        .map(PublishedTime::day),
                m);
    }

    private static Optional<Found> found(Optional<PublishedTime> time, Matcher m) {
        return time.map(t -> new Found(t, new Span(m.start(), m.end())));
    }

    private static PublishedTime withTime(LocalDate day, Matcher m, int group) {
        String zone = m.group(group + 3);
        if (m.group(group) == null || zone == null) {
            return PublishedTime.day(day);
        }
        try {
            String seconds = m.group(group + 2);
            LocalTime time = LocalTime.of(
                    Integer.parseInt(m.group(group)),
                    Integer.parseInt(m.group(group + 1)),
                    seconds == null ? 0 : Integer.parseInt(seconds));
            return new PublishedTime(day, OffsetDateTime.of(day, time, offset(zone)));
        } catch (DateTimeException e) {
            return PublishedTime.day(day);
        }
    }

    private static ZoneOffset offset(String zone) {
        boolean utc = zone.equalsIgnoreCase("Z") || zone.equalsIgnoreCase("UTC") || zone.equalsIgnoreCase("GMT");
        return utc
                ? ZoneOffset.UTC
                : ZoneOffset.of(zone.length() == 5 ? zone.substring(0, 3) + ":" + zone.substring(3) : zone);
    }

    private static PublishedTime epoch(long value, boolean millis) {
        OffsetDateTime at = Instant.ofEpochSecond(millis ? value / 1000 : value).atOffset(ZoneOffset.UTC);
        return new PublishedTime(at.toLocalDate(), at);
    }

    private static String month(String name) {
        return Integer.toString(MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) + 1);
    }

    private static Optional<LocalDate> date(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
