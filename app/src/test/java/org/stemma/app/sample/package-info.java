/** Invented cases that the tests of the page, its drawings and the exports share. */
@NullMarked
package org.stemma.app.sample;

import org.jspecify.annotations.NullMarked;
