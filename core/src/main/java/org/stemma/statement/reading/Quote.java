package org.stemma.statement.reading;

import org.stemma.text.Span;

/**
 * Words between quotation marks, within one paragraph.
 *
 * @param outer with the marks
 * @param inner without them
 * @param openEnd whether the paragraph ends before the mark is closed, so that the quotation may go on in the next one
 * @param carried whether it goes on from the paragraph before
 * @param single whether the marks are single ones
 */
public record Quote(Span outer, Span inner, boolean openEnd, boolean carried, boolean single) {}
