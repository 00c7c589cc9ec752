/**
 * The command line: one class a command, options, exit codes, messages.
 *
 * <p>Start with {@link org.stemma.app.cli.StemmaCommand}. Data go to standard output, messages to standard error.
 */
@NullMarked
package org.stemma.app.cli;

import org.jspecify.annotations.NullMarked;
