/**
 * Options from {@code stemma.toml}, the environment and the command line.
 *
 * <p>In: settings as text. Out: one record with everything in force. All problems are shown together; an unknown key
 * names the nearest one. Start with {@link org.stemma.app.config.OptionReader}.
 */
@NullMarked
package org.stemma.app.config;

import org.jspecify.annotations.NullMarked;
