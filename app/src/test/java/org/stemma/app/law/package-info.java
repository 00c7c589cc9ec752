/**
 * What must hold whatever the reports say: sound anchors, no trace of order or threads, copies that corroborate nothing,
 * chrome and unrelated reports that change nothing, bad input that ends no run; and the expected dossiers of the examples.
 */
@NullMarked
package org.stemma.app.law;

import org.jspecify.annotations.NullMarked;
