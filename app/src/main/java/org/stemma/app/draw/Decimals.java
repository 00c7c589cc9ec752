package org.stemma.app.draw;

/** Numbers as drawings hold them. */
public final class Decimals {
    private Decimals() {}

    /** Rounded to a tenth of a drawing's unit, finer than anybody sees. */
    public static double round(double value) {
        return Math.round(value * 10) / 10.0;
    }
}
