package org.stemma.conflict.number;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.statement.Statement;
import org.stemma.text.Anchor;
import org.stemma.value.Quantity;

/** Reads which dimension of what a length gives: "an 80m-deep well", "the well was about 40 metres deep". */
final class DimensionReader {
    private static final int AROUND = 60;
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("deep", "depth"),
            Map.entry("depth", "depth"),
            Map.entry("tall", "height"),
            Map.entry("high", "height"),
            Map.entry("height", "height"),
            Map.entry("wide", "width"),
            Map.entry("width", "width"),
            Map.entry("long", "length"),
            Map.entry("length", "length"),
            Map.entry("thick", "thickness"),
            Map.entry("diameter", "diameter"));
    private static final Pattern AFTER = Pattern.compile(
            "^[-\\s]?(?:in )?(deep|depth|tall|high|height|wide|width|long|length|thick|diameter)\\b(?:\\s([\\p{L}]{2,30}))?");
    private static final Pattern BEFORE = Pattern.compile("\\b([\\p{L}]{2,30}) (?:(?:which|that|was|is|were|are|be|to"
            + "|measures|measured|measuring|reportedly|said|just|only|some|roughly|nearly|about|around) ){1,4}$");

    private DimensionReader() {}

    /**
     * A dimension.
     *
     * @param name depth, height, width …
     * @param thing the noun that has it; {@link CountedGroups#UNKNOWN} if the text does not tell it nearby
     */
    record Dimension(String name, String thing) {}

    /** The dimension that this number gives, if one stands right behind it. */
    static Optional<Dimension> find(Quantity quantity, Statement statement) {
        Anchor sentence = statement.sentence();
        String text = sentence.exact().replaceAll("\\s", " ").toLowerCase(Locale.ROOT);
        int begin = quantity.anchor().begin() - sentence.begin();
        int end = quantity.anchor().end() - sentence.begin();
        if (begin < 0 || end > text.length()) {
            return Optional.empty();
        }
        Matcher after = AFTER.matcher(text.substring(end, Math.min(text.length(), end + AROUND)));
        if (!after.find()) {
            return Optional.empty();
        }
        String before = text.substring(Math.max(0, begin - AROUND), begin);
        boolean attributive = text.startsWith("-", end) && after.group(2) != null;
        Matcher subject = BEFORE.matcher(before);
        String thing = attributive ? after.group(2) : subject.find() ? subject.group(1) : CountedGroups.UNKNOWN;
        return Optional.of(new Dimension(NAMES.getOrDefault(after.group(1), after.group(1)), thing));
    }
}
