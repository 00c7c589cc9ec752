package org.stemma.claim.who;

/** How far two descriptions may be of one. */
public enum Agreement {
    /** Nobody and nothing is told in one of them. */
    UNTOLD,
    /** One name. */
    SAME,
    /** The same word, or words in common. */
    ALIKE,
    /** People of whom nothing told forbids that they are one. */
    POSSIBLE,
    /** Other things, or a thing and a person. */
    UNLIKE,
    /** People who cannot be one: by name, number, sex, age or part. */
    CLASH;

    /** Whether something told speaks for one. */
    public boolean isClose() {
        return this == SAME || this == ALIKE;
    }

    /** Whether something told speaks against one. */
    public boolean isAgainst() {
        return this == UNLIKE || this == CLASH;
    }
}
