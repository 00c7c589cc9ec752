/**
 * Which reports might share text: shingles, postings, candidate pairs.
 *
 * <p>In: the kept shingles of each report. Out: pairs of reports that share some. Nothing is compared all against all, and
 * nothing here reads or writes: the engine decides where the postings lie. May use {@code text} and {@code stage}. Trap:
 * reports are numbered by the order of their ids, so that the order of input never matters.
 */
@NullMarked
package org.stemma.lineage.candidate;

import org.jspecify.annotations.NullMarked;
