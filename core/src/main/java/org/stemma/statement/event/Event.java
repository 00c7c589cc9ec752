package org.stemma.statement.event;

import org.jspecify.annotations.Nullable;

/**
 * What a unit tells of.
 *
 * @param trigger what gave the type; null if none fits
 * @param predicate lemma of the word that carries the content
 * @param token position of that word
 */
public record Event(@Nullable Trigger trigger, String predicate, int token) {}
