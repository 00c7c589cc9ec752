package org.stemma.report;

import java.time.OffsetDateTime;

/**
 * An entry of a live report.
 *
 * @param begin where it begins in the report's text, in UTF-16 code units
 * @param end where it ends, exclusive
 * @param at when it was written, as the page marks it
 */
public record Entry(int begin, int end, OffsetDateTime at) {}
