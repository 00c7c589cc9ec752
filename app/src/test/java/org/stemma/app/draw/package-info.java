/** Tests of the dossier's page, Markdown and tables. */
@NullMarked
package org.stemma.app.draw;

import org.jspecify.annotations.NullMarked;
