package org.stemma.annotate.place;

import org.stemma.text.Span;

/**
 * A word, a phrase or a named place of a sentence, as one sign.
 *
 * @param sign as in {@code relative-words.tsv}
 * @param span its characters in the report's text
 * @param value a number, a bearing in degrees or the kilometres of a unit; 0 for other signs
 * @param place id of the place that it names; empty for other signs
 */
record ShapeSign(char sign, Span span, double value, String place) {}
