package org.stemma.annotate.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stemma.annotate.place.PlaceResolver.Query;

/** Where an outlet is at home, and what that tells of the places it names. */
class OutletPlacesTest {
    private final OutletPlaces outlets = new OutletPlaces(Gazetteer.bundled());

    @Test
    void aTownInANameOrAnAddressIsFound() {
        assertThat(outlets.names("Wichita Morning Herald", null)).containsExactly("wichita");
        assertThat(outlets.names("wichitalocalnews.example", null)).containsExactly("wichita");
        assertThat(outlets.names(null, "https://www.cuyahogafallspost.example/a?c=d"))
                .containsExactly("cuyahoga falls");
    }

    @Test
    void aNameWithoutATownTellsNothing() {
        assertThat(outlets.names("The Daily Observer", "https://news.example/")).isEmpty();
        assertThat(outlets.names("Wichita Water Works", null)).isEmpty();
        assertThat(outlets.names(null, "not an address %%")).isEmpty();
    }

    @Test
    void aCountryDomainTellsTheCountryUnlessItIsSoldToAnybody() {
        assertThat(outlets.countries("gazette.co.uk", null)).containsExactly("GB");
        assertThat(outlets.countries(null, "https://gazette.ie/x")).containsExactly("IE");
        assertThat(outlets.countries("gazette.tv", "https://gazette.com/x")).isEmpty();
    }

    @Test
    void theHomeOfAnOutletDecidesAmongTownsOfOneName() {
        List<Query> queries =
                new ArrayList<>(List.of(query("Dublin", 9), query("Cuyahoga Falls", 1), query("Ohio", 1)));
        queries.add(query("Dublin City", 1));
        queries.add(Query.outlet("columbus", 5));
        assertThat(new PlaceResolver(Gazetteer.bundled()).resolve(queries).get("Dublin"))
                .extracting(Toponym::country, Toponym::region)
                .containsExactly("US", "OH");
    }

    @Test
    void theHomeOfAnOutletSaysNothingOfACaseAbroad() {
        List<Query> queries = new ArrayList<>(List.of(query("Dublin", 2), query("Cork", 1), query("Galway", 1)));
        queries.add(Query.outlet("columbus", 50));
        assertThat(new PlaceResolver(Gazetteer.bundled()).resolve(queries).get("Dublin"))
                .extracting(Toponym::country)
                .isEqualTo("IE");
    }

    private static Query query(String name, int weight) {
        return new Query(name, List.of(name), weight, "", List.of());
    }
}
