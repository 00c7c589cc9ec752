package org.stemma.eval.lineage;

import org.stemma.report.Report;

/**
 * A report to make copies of.
 *
 * @param report as it stands in the data
 * @param event the event it tells of; two reports of different events have nothing to do with each other
 */
record Source(Report report, String event) {}
