package org.stemma.eval.times;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.text.Span;
import org.stemma.value.TimeMention;
import org.stemma.value.TimeSpan;
import tools.jackson.databind.JsonNode;

/**
 * One expected time of Recognizers-Text.
 *
 * @param span characters, end exclusive
 * @param type its kind there: date, daterange, time, duration, set …
 * @param timexes values that count as right
 * @param days first and last day pairs that count as right, as {@code first/last}
 */
record RecognizersCase(Span span, String type, List<String> timexes, List<String> days) {
    private static final Pattern RANGE = Pattern.compile("(\\d{4}(?:-\\d{2}){0,2})/(\\d{4}(?:-\\d{2}){0,2})");

    static RecognizersCase read(JsonNode result) {
        int begin = result.path("Start").asInt();
        int length = result.has("Length")
                ? result.path("Length").asInt()
                : result.path("End").asInt() - begin + 1;
        List<String> timexes = new ArrayList<>();
        List<String> days = new ArrayList<>();
        addParser(result.path("Value"), timexes, days);
        for (JsonNode value : result.path("Resolution").path("values")) {
            timexes.add(value.path("timex").asString(""));
            addDays(value, "start", "end", "value", days);
        }
        String type = result.has("TypeName")
                ? result.path("TypeName").asString("")
                : result.path("Type").asString("");
        return new RecognizersCase(
                new Span(begin, begin + Math.max(1, length)), type.replace("datetimeV2.", ""), timexes, days);
    }

    private static void addParser(JsonNode value, List<String> timexes, List<String> days) {
        if (value.has("Timex")) {
            timexes.add(value.path("Timex").asString(""));
        }
        for (String direction : List.of("PastResolution", "FutureResolution")) {
            addDays(value.path(direction), "startDate", "endDate", "date", days);
            addDays(value.path(direction), "startDateTime", "endDateTime", "dateTime", days);
        }
        for (JsonNode inner : value.path("values")) {
            timexes.add(inner.path("timex").asString(""));
            addDays(inner, "start", "end", "value", days);
        }
    }

    private static void addDays(JsonNode node, String start, String end, String single, List<String> days) {
        String first = day(node.path(start).asString(""));
        String last = day(node.path(end).asString(""));
        String one = day(node.path(single).asString(""));
        if (!one.isEmpty()) {
            days.add(one + "/" + one);
        }
        if (!first.isEmpty() && !last.isEmpty()) {
            days.add(first + "/" + last);
            days.add(first + "/" + LocalDate.parse(last).minusDays(1));
        }
    }

    private static String day(String moment) {
        return moment.matches("\\d{4}-\\d{2}-\\d{2}.*") ? moment.substring(0, 10) : "";
    }

    boolean isValued() {
        return !timexes.isEmpty();
    }

    /** Whether the mention's value, or its days, are among those allowed. Of times of day the hour must be the same too. */
    boolean allows(TimeMention mention) {
        String own = mention.timex();
        if (timexes.contains(own) || timexes.contains(own.replaceAll("^[\\dX-]+T(\\d\\d):00$", "T$1"))) {
            return true;
        }
        int hour = own.indexOf('T');
        boolean clock = hour >= 0 && !own.startsWith("P");
        if (clock) {
            String time = own.substring(hour);
            String plain = time.endsWith(":00") ? time.substring(0, 3) : time;
            boolean sameTime = timexes.stream().anyMatch(t -> t.endsWith(time) || t.endsWith(plain));
            return sameTime
                    && (mention.span() == null || type.startsWith("time") || days.contains(days(mention.span())));
        }
        return mention.span() != null
                && (days.contains(days(mention.span()))
                        || firstDays(own).map(days::contains).orElse(false));
    }

    /** The first days of both ends of a range: that library lets a range end where its last unit begins. */
    private static Optional<String> firstDays(String timex) {
        Matcher range = RANGE.matcher(timex);
        return range.matches()
                ? Optional.of(firstDay(range.group(1)) + "/" + firstDay(range.group(2)))
                : Optional.empty();
    }

    private static String firstDay(String timex) {
        return timex + "-01-01".substring(Math.min(6, timex.length() - 4));
    }

    private static String days(TimeSpan span) {
        return Map.entry(String.valueOf(span.begin()), String.valueOf(span.end()))
                .toString()
                .replace('=', '/');
    }
}
