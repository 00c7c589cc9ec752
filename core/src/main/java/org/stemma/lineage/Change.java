package org.stemma.lineage;

import org.stemma.text.Anchor;

/**
 * A figure or qualifier that is not the same in source and copy, such as "at least 22" that became "22".
 *
 * @param kind what changed
 * @param from the expression in the source
 * @param to the expression in the copy
 */
public record Change(ChangeKind kind, Anchor from, Anchor to) {}
