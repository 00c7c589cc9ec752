/**
 * Places: a gazetteer, countries and their adjectives, regions, and the choice between places of one name.
 *
 * <p>In: names and the places named beside them. Out: {@link org.stemma.value.Place}. Start with {@link
 * org.stemma.annotate.place.Gazetteer} and {@link org.stemma.annotate.place.PlaceResolver}. Trap: population decides
 * last; a place that is in no gazetteer keeps its name and has no position.
 */
@NullMarked
package org.stemma.annotate.place;

import org.jspecify.annotations.NullMarked;
