package org.stemma.statement.event;

/**
 * A published event type.
 *
 * @param id two words with a point between: field and type
 * @param meaning one sentence
 * @param example an invented sentence
 */
public record EventType(String id, String meaning, String example) {}
