package org.stemma.report;

import org.stemma.text.Anchor;

/**
 * A report naming an agency as a source of its text.
 *
 * @param agency the agency's canonical name, for instance {@code AFP}
 * @param anchor where the report says so, in its cleaned text; null if it said so in a part that was removed or in its
 *     metadata, which {@code exact} then quotes
 * @param exact the characters of the credit
 */
public record Credit(
        String agency, @org.jspecify.annotations.Nullable Anchor anchor, String exact) {}
