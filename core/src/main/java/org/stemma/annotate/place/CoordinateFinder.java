package org.stemma.annotate.place;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.stemma.text.Span;

/** Finds positions that a text gives in degrees: {@code 34.4523° N, 40.9186° E}, {@code 34°27'N 40°55'E}. */
final class CoordinateFinder {
    /** Degrees with their quarter. Each part is bounded, so the patterns are linear. */
    private static final Pattern QUARTERED = Pattern.compile(
            "(?<![\\d.])" + degrees(2) + "\\s?([NS])[,;\\s]{1,3}" + degrees(3) + "\\s?([EW])(?!\\p{L})");
    /** Two numbers with at least four decimals. */
    private static final Pattern BARE =
            Pattern.compile("(?<![\\d.,-])(-?\\d{1,2}\\.\\d{4,9}),\\s?(-?\\d{1,3}\\.\\d{4,9})(?![\\d.])");

    /** What both patterns need between their two numbers; quicker to look for than either. */
    private static final Pattern MIDDLE = Pattern.compile("[NS][,;\\s]{1,3}\\d|\\d{4},\\s?-?\\d");

    private static final int PARTS = 4;

    private CoordinateFinder() {}

    /** A position in degrees, at some characters of a text. */
    record Found(Span span, double latitude, double longitude) {}

    private static String degrees(int digits) {
        return "(\\d{1," + digits + "}(?:\\.\\d{1,9})?)\\s?(?:°|º|deg\\.?|degrees)?"
                + "(?:\\s?(\\d{1,2}(?:\\.\\d{1,6})?)\\s?['′’](?:\\s?(\\d{1,2}(?:\\.\\d{1,4})?)\\s?[\"″”])?)?";
    }

    /** The positions in a text, in order. */
    static List<Found> find(String text) {
        List<Found> found = new ArrayList<>();
        if (!MIDDLE.matcher(text).find()) {
            return found;
        }
        Matcher matcher = QUARTERED.matcher(text);
        while (matcher.find()) {
            if (isPrecise(matcher.group())) {
                add(found, span(matcher), signed(matcher, 1, "S"), signed(matcher, 1 + PARTS, "W"));
            }
        }
        matcher = BARE.matcher(text);
        while (matcher.find()) {
            add(found, span(matcher), Double.parseDouble(matcher.group(1)), Double.parseDouble(matcher.group(2)));
        }
        return found;
    }

    /** "10 N, 20 E" may be streets. */
    private static boolean isPrecise(String words) {
        return words.chars().anyMatch(c -> ".°º'′’".indexOf(c) >= 0) || words.contains("deg");
    }

    private static Span span(Matcher matcher) {
        return new Span(matcher.start(), matcher.end());
    }

    private static double signed(Matcher matcher, int first, String negative) {
        double degrees = number(matcher.group(first))
                + number(matcher.group(first + 1)) / 60
                + number(matcher.group(first + 2)) / 3600;
        return matcher.group(first + 3).equals(negative) ? -degrees : degrees;
    }

    private static double number(@Nullable String digits) {
        return digits == null ? 0 : Double.parseDouble(digits);
    }

    private static void add(List<Found> found, Span span, double latitude, double longitude) {
        boolean onEarth = Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
        if (onEarth && found.stream().noneMatch(f -> f.span().overlaps(span))) {
            found.add(new Found(span, rounded(latitude), rounded(longitude)));
        }
    }

    private static double rounded(double degrees) {
        return Math.round(degrees * 1_000_000) / 1_000_000.0;
    }
}
