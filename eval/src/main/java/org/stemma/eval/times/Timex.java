package org.stemma.eval.times;

import org.stemma.text.Span;

/** A time expression for scoring: where, which TIMEX3 type, which value. */
record Timex(Span span, String type, String value) {}
