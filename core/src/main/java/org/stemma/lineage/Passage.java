package org.stemma.lineage;

import org.stemma.text.Anchor;

/**
 * A stretch of text that stands in two reports.
 *
 * @param from in the source
 * @param to in the copy
 */
public record Passage(Anchor from, Anchor to) {}
