package org.stemma.text;

import com.fasterxml.jackson.annotation.JsonIgnore;

/**
 * The characters of a report from which something was read. {@code exact} is always the report's text at that span.
 *
 * @param report id of the report
 * @param begin index of the first character in the report's cleaned text, in UTF-16 code units
 * @param end index after the last character
 * @param exact the characters themselves
 */
public record Anchor(String report, int begin, int end, String exact) implements Comparable<Anchor> {
    /** @throws IllegalArgumentException if the length of the text and of the span differ, or the span is empty */
    public Anchor {
        if (begin < 0 || end <= begin || exact.length() != end - begin) {
            throw new IllegalArgumentException(
                    "Anchor " + begin + ".." + end + " in " + report + " does not fit its text '" + exact + "'");
        }
    }

    /** Anchors a span of a report's text. */
    public static Anchor of(String report, String text, Span span) {
        return new Anchor(report, span.begin(), span.end(), span.of(text));
    }

    /** Where this anchor stands. */
    @JsonIgnore
    public Span span() {
        return new Span(begin, end);
    }

    /** Orders by report, begin and end. */
    @Override
    public int compareTo(Anchor other) {
        int byReport = report.compareTo(other.report);
        return byReport != 0 ? byReport : span().compareTo(other.span());
    }
}
