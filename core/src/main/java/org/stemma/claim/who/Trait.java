package org.stemma.claim.who;

import java.util.Set;

/** What words tell of people. */
enum Trait {
    MALE,
    FEMALE,
    YOUNG,
    GROWN,
    POLICE,
    SUSPECT,
    VICTIM,
    SEVERAL;

    /** Whether nobody can be both. */
    private boolean excludes(Trait other) {
        return switch (this) {
            case MALE -> other == FEMALE;
            case FEMALE -> other == MALE;
            case YOUNG -> other == GROWN || other == POLICE;
            case GROWN -> other == YOUNG;
            case POLICE -> other == SUSPECT || other == YOUNG;
            case SUSPECT -> other == POLICE || other == VICTIM;
            case VICTIM -> other == SUSPECT;
            case SEVERAL -> false;
        };
    }

    /** Whether traits told of one and of another cannot be of the same. */
    static boolean clash(Set<Trait> one, Set<Trait> other) {
        return one.stream().anyMatch(trait -> other.stream().anyMatch(trait::excludes));
    }
}
