package org.stemma.app.draw;

import java.util.List;

/**
 * A figure as ranges on one scale.
 *
 * @param name what is counted
 * @param place where; empty if not told
 * @param range the whole range in words
 * @param conflict id in the page of the conflict about it; empty if there is none
 * @param scale what the scale is: linear or logarithmic, from where to where
 * @param conventions what was noticed of how the texts count
 * @param bars one for each statement, by time of report
 */
public record FigureView(
        String dom,
        String name,
        String place,
        String range,
        String conflict,
        String scale,
        List<String> conventions,
        List<Bar> bars) {
    /** What one statement says; positions are thousandths of the width. */
    public record Bar(
            String statement,
            String report,
            String day,
            String origin,
            String words,
            double x,
            double width,
            boolean openLeft,
            boolean openRight,
            boolean vague) {}
}
