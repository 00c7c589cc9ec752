package org.stemma.statement.saying;

import org.stemma.text.Span;

/**
 * Who says it, as a noun phrase in the text.
 *
 * @param sentence index of the sentence
 * @param head index of the phrase's head token in it
 * @param span the whole phrase, with apposed roles and relative clauses
 */
public record Source(int sentence, int head, Span span) {}
