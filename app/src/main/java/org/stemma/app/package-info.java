/**
 * The composition root: command line, pages, the single jar.
 *
 * <p>In: a command. Out: data on standard output or in files, messages on standard error, an exit code. Start with
 * {@link org.stemma.app.Main}.
 */
@NullMarked
package org.stemma.app;

import org.jspecify.annotations.NullMarked;
