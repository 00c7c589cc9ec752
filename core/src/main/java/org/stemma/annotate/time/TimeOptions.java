package org.stemma.annotate.time;

/**
 * How times are tagged.
 *
 * @param mergeRanges whether {@code between Monday and Wednesday} is one mention from one day to the other (true, what the later stages
 *     need) or two mentions, as TIMEX3 has it
 */
public record TimeOptions(boolean mergeRanges) {
    /** One mention a range. */
    public static final TimeOptions DEFAULT = new TimeOptions(true);
}
