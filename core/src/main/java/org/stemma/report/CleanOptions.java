package org.stemma.report;

/**
 * What cleaning does.
 *
 * @param removeChrome whether anything is cut; if not, only white space is put in order
 * @param inferDates whether a missing date is inferred from the other reports of the case
 * @param keepGivenIds whether a report keeps the id that its input gave; else ids are made from content
 */
public record CleanOptions(boolean removeChrome, boolean inferDates, boolean keepGivenIds) {
    /** Everything on, ids made from content: what a dossier needs. */
    public static CleanOptions standard() {
        return new CleanOptions(true, true, false);
    }

    /** Everything on, given ids kept: what the stage commands need. */
    public static CleanOptions withGivenIds() {
        return new CleanOptions(true, true, true);
    }
}
