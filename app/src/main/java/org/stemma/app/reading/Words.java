package org.stemma.app.reading;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.stemma.claim.ClaimStatus;
import org.stemma.claim.Independent;
import org.stemma.conflict.ConflictKind;
import org.stemma.conflict.Scope;
import org.stemma.report.DateBasis;
import org.stemma.statement.Attribution;
import org.stemma.statement.Stance;
import org.stemma.statement.Statement;
import org.stemma.value.Granularity;

/** Values of a dossier in plain English. */
public final class Words {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter SHORT_DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

    private static final Pattern ISO_DAY = Pattern.compile("(?<!\\d)(\\d{4})-(0[1-9]|1[0-2])-(\\d{2})(?!\\d)");

    private static final Pattern DAY_OF_MONTH = Pattern.compile("\\d{1,2} \\p{L}+ \\d+");

    private Words() {}

    /** {@code 8 November 2017}. */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** {@code 8 Nov 2017}. */
    public static String shortDay(LocalDate day) {
        return SHORT_DAY.format(day);
    }

    /** A stretch of days: one day, a range within a month or over several, or an open one. */
    public static String span(@Nullable LocalDate begin, @Nullable LocalDate end) {
        if (begin == null || end == null) {
            return begin != null ? "from " + day(begin) : end != null ? "until " + day(end) : "time not told";
        }
        if (begin.equals(end)) {
            return day(begin);
        }
        if (begin.getDayOfYear() == 1 && end.equals(end.withDayOfYear(end.lengthOfYear()))) {
            return begin.getYear() == end.getYear() ? "" + begin.getYear() : begin.getYear() + "–" + end.getYear();
        }
        if (begin.getMonth() == end.getMonth() && begin.getYear() == end.getYear()) {
            return begin.getDayOfMonth() == 1 && end.getDayOfMonth() == end.lengthOfMonth()
                    ? MONTH.format(begin)
                    : begin.getDayOfMonth() + "–" + day(end);
        }
        return day(begin) + " – " + day(end);
    }

    /** Days that are told one against the other: {@code 8 or 9 May 2031} where all but the day is the same. */
    public static String either(List<String> spans) {
        String last = spans.getLast();
        String month = last.contains(" ") ? last.substring(last.indexOf(' ')) : "";
        boolean same = !month.isEmpty()
                && spans.stream().allMatch(s -> DAY_OF_MONTH.matcher(s).matches() && s.endsWith(month));
        return String.join(
                " or ",
                spans.stream()
                        .map(s -> same && !s.equals(last) ? s.substring(0, s.indexOf(' ')) : s)
                        .toList());
    }

    /** {@code 120,000}. */
    public static String number(BigDecimal value) {
        return String.format(
                Locale.ROOT, value.scale() > 0 ? "%,." + Math.min(value.scale(), 3) + "f" : "%,.0f", value);
    }

    /** {@code 2,500–3,500}, {@code 330,000 or more}, {@code up to 50}. */
    public static String range(@Nullable BigDecimal low, @Nullable BigDecimal high) {
        if (low == null || high == null) {
            return low != null ? number(low) + " or more" : high != null ? "up to " + number(high) : "not told";
        }
        return low.compareTo(high) == 0 ? number(low) : number(low) + "–" + number(high);
    }

    /** {@code 2} or {@code 1–2}. */
    public static String independent(Independent count) {
        return count.low() == count.high() ? "" + count.low() : count.low() + "–" + count.high();
    }

    /** {@code 1 report}, {@code 2 reports}. */
    public static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    /** {@code rests on 1–2 independent origins}, or that no origin is known. */
    public static String origins(Independent count) {
        if (count.high() == 0) {
            return "no origin known";
        }
        return independent(count) + " independent origin" + (count.high() == 1 ? "" : "s");
    }

    /** First letter in upper case. */
    public static String capital(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    /** What claims of no known type are called. */
    public static final String OTHER = "Other";

    /** The first word of an event type, such as {@code Territory}; {@link #OTHER} if there is none. */
    public static String family(@Nullable String type) {
        if (type == null || type.isBlank()) {
            return OTHER;
        }
        int dot = type.indexOf('.');
        return capital((dot > 0 ? type.substring(0, dot) : type).replace('-', ' '));
    }

    /** The letter of a side: A, B, C … and A1, B1 … after Z. */
    public static String letter(int index) {
        return (char) ('A' + index % 26) + (index < 26 ? "" : "" + index / 26);
    }

    /** Who is behind a statement in one line, the speaker first. */
    public static String chain(Statement statement) {
        if (statement.attribution().isEmpty()) {
            return "the report’s own voice";
        }
        return statement.attribution().stream().map(Attribution::name).collect(Collectors.joining(", through "));
    }

    /** How a claim stands. */
    public static String status(ClaimStatus status) {
        return switch (status) {
            case CORROBORATED -> "corroborated";
            case SINGLE_ORIGIN -> "one origin";
            case CONTESTED -> "contested";
            case DENIED -> "denied";
            case UNATTRIBUTED -> "unattributed";
        };
    }

    /** What a claim's status means, for a tooltip and the list of methods. */
    public static String statusMeaning(ClaimStatus status) {
        return switch (status) {
            case CORROBORATED -> "Two or more independent origins tell it.";
            case SINGLE_ORIGIN -> "One origin tells it, in however many reports.";
            case CONTESTED -> "The reports disagree about it.";
            case DENIED -> "Somebody denies it.";
            case UNATTRIBUTED -> "Only the reports' own voices tell it; no origin is known.";
        };
    }

    /** How a cell of the matrix stands. */
    public static String stance(Stance stance) {
        return switch (stance) {
            case ASSERTED -> "asserted";
            case DENIED -> "denied";
            case UNCERTAIN -> "uncertain";
            case PREDICTED -> "predicted";
            case CALLED_FOR -> "called for";
        };
    }

    /** The sign that stands for a stance beside its word. */
    public static String glyph(Stance stance) {
        return switch (stance) {
            case ASSERTED -> "●";
            case DENIED -> "✕";
            case UNCERTAIN -> "◐";
            case PREDICTED -> "→";
            case CALLED_FOR -> "!";
        };
    }

    /** The question that a kind of conflict leaves open. */
    public static String question(ConflictKind kind) {
        return switch (kind) {
            case DATE -> "When";
            case QUANTITY -> "How many";
            case PLACE -> "Where";
            case ACTOR -> "Who";
            case POLARITY -> "Whether at all";
            case STATUS -> "How it stands";
        };
    }

    /** Whether sides answer the same question. */
    public static String scope(Scope scope) {
        return switch (scope) {
            case SAME -> "Both sides answer the same question.";
            case DIFFERS -> "The sides may not answer the same question, so this need not be a contradiction.";
            case UNCLEAR -> "The texts do not tell whether the sides answer the same question.";
        };
    }

    /** What a publication date rests on. */
    public static String basis(DateBasis basis) {
        return switch (basis) {
            case GIVEN -> "date given with the input";
            case PAGE -> "date from the page";
            case TEXT -> "date from the text";
            case INFERRED -> "date inferred";
            case UNKNOWN -> "date unknown";
        };
    }

    /** How exact a time is, where it is no day: {@code only the week is told}; empty for a day or finer. */
    public static String exactness(Granularity granularity) {
        return granularity.compareTo(Granularity.DAY) <= 0 ? "" : "only the " + granularity.label() + " is told";
    }

    /** What a side of a conflict says; days in words. */
    public static String value(String value) {
        return ISO_DAY.matcher(value).replaceAll(m -> day(m));
    }

    private static String day(MatchResult iso) {
        YearMonth month = YearMonth.of(Integer.parseInt(iso.group(1)), Integer.parseInt(iso.group(2)));
        int day = Integer.parseInt(iso.group(3));
        return month.isValidDay(day) ? day(month.atDay(day)) : iso.group();
    }
}
