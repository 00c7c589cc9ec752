/** The published JSON Schemas, held against the records and against what the commands print. */
@NullMarked
package org.stemma.app.schema;

import org.jspecify.annotations.NullMarked;
