package org.stemma.statement;

/**
 * Options of the room.
 *
 * @param eventTypes further event types, in the form of {@code event-types.tsv}; empty for none
 * @param triggers further triggers, in the form of {@code triggers.tsv}; empty for none
 */
public record StatementOptions(String eventTypes, String triggers) {
    /** The published tables alone. */
    public static StatementOptions standard() {
        return new StatementOptions("", "");
    }
}
