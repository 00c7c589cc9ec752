package org.stemma.report;

/**
 * Something that stood in the input and is not part of the report's text.
 *
 * @param exact the characters removed, white space folded for HTML
 * @param reason why
 * @param at index in the cleaned text before which it stood, in UTF-16 code units
 */
public record Removed(String exact, RemovalReason reason, int at) {}
