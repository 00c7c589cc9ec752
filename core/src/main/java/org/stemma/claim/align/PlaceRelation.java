package org.stemma.claim.align;

/** How two places stand to one another. */
public enum PlaceRelation {
    /** They are one place. */
    SAME,
    /** One lies in the other, as far as can be told. */
    NESTED,
    /** They are two places. */
    DIFFERENT,
    /** It cannot be told. */
    UNKNOWN
}
