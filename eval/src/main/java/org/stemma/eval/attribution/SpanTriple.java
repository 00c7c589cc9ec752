package org.stemma.eval.attribution;

import java.util.List;
import org.stemma.statement.Quotation;
import org.stemma.text.Span;

/**
 * One attribution as spans, of the gold standard or of a system. Offsets are UTF-16 code units.
 *
 * @param source pieces of the source; empty if there is none
 * @param cue pieces of the cue; may be empty
 * @param content pieces of the content
 * @param quotation how the content is given
 */
public record SpanTriple(List<Span> source, List<Span> cue, List<Span> content, Quotation quotation) {}
