/**
 * What is different between an older dossier and a new one.
 *
 * <p>In: two {@link org.stemma.dossier.since.Snapshot}s. Out: {@link org.stemma.dossier.since.Since}. Trap: ids are made from
 * content, so one claim may have two ids; claims are matched by the statements in them.
 */
@NullMarked
package org.stemma.dossier.since;

import org.jspecify.annotations.NullMarked;
