package org.stemma.app.draw;

import java.util.List;
import org.stemma.app.reading.Ref;
import org.stemma.claim.ClaimStatus;

/**
 * When things happened, apart from when they were reported.
 *
 * @param marks days written along the top; positions are thousandths of the width
 * @param published when the reports came out
 * @param entries what happened within the days shown
 * @param earlier what lies before them
 * @param later what lies after them
 */
public record TimelineView(
        List<DayMark> marks, List<Publication> published, List<Entry> entries, List<Entry> earlier, List<Entry> later) {
    /** A day along the top. */
    public record DayMark(double x, String words) {}

    /** Reports that came out on a day. */
    public record Publication(double x, String words, List<Ref> reports) {}

    /**
     * Something told with a time; one for each claim.
     *
     * @param words the times told; a longer one that holds an exacter one is left out
     * @param bars every time told, the longest first
     */
    public record Entry(
            String claim, String gist, String words, String exactness, ClaimStatus status, List<Bar> bars) {}

    /**
     * A time.
     *
     * @param x begin of the bar
     * @param width its width
     * @param openLeft whether it begins before the days shown, or its beginning is not told
     * @param openRight whether it ends after them, or its end is not told
     * @param uncertain whether the time told is longer than a day
     */
    public record Bar(double x, double width, boolean openLeft, boolean openRight, boolean uncertain) {}
}
