package org.stemma.annotate.place;

/** The sorts of place in the gazetteer, from the large to the small. */
public enum PlaceKind {
    /** A country or territory. */
    COUNTRY,
    /** A first-level region: province, governorate, oblast, state. */
    REGION,
    /** A second-level region: county, district. */
    DISTRICT,
    /** The capital of a country. */
    CAPITAL,
    /** The seat of a first-level region. */
    SEAT,
    /** A town or village. */
    TOWN,
    /** A part of a town. */
    QUARTER,
    /** A river, sea, mountain, desert or region without borders. */
    LANDMARK
}
