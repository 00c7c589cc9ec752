package org.stemma.report;

import org.stemma.text.OffsetMap;

/**
 * The way back from a cleaned report to its input.
 *
 * @param report id of the report
 * @param path where it was read
 * @param html whether the offsets count in the input's page; else in its text
 * @param offsets from the cleaned text to the input
 */
public record ReportSource(String report, String path, boolean html, OffsetMap offsets) {}
