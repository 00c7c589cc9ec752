/** JMH benchmarks of single functions on the reports of {@code examples/town}. Times are read by people, never asserted. */
@NullMarked
package org.stemma.bench;

import org.jspecify.annotations.NullMarked;
