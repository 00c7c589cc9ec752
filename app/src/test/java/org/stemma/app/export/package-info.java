/** Tests of the dossier's page, Markdown and tables. */
@NullMarked
package org.stemma.app.export;

import org.jspecify.annotations.NullMarked;
