package org.stemma.value;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stemma.text.Anchor;

/**
 * A place, one over all reports of a case.
 *
 * @param id stable id, {@code p-…}
 * @param name the usual name in the reports
 * @param aliases other spellings used for it, sorted
 * @param latitude degrees north; null if not known
 * @param longitude degrees east; null if not known
 * @param precision how exactly it is known; null if not known
 * @param gazetteer where the position comes from, for instance {@code geonames:174448}; null if it is in no gazetteer
 * @param relation how it is told by other places, as in "5 km south of X"; null for a place with a name of its own
 * @param mentions where it is named
 */
public record Place(
        String id,
        String name,
        List<String> aliases,
        @Nullable Double latitude,
        @Nullable Double longitude,
        @Nullable Precision precision,
        @Nullable String gazetteer,
        @Nullable RelativePosition relation,
        List<Anchor> mentions) {
    public Place {
        aliases = List.copyOf(aliases);
        mentions = List.copyOf(mentions);
    }

    /** A place with a name of its own. */
    public Place(
            String id,
            String name,
            List<String> aliases,
            @Nullable Double latitude,
            @Nullable Double longitude,
            @Nullable Precision precision,
            @Nullable String gazetteer,
            List<Anchor> mentions) {
        this(id, name, aliases, latitude, longitude, precision, gazetteer, null, mentions);
    }
}
