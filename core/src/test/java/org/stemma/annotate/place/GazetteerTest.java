package org.stemma.annotate.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class GazetteerTest {
    private final Gazetteer gazetteer = Gazetteer.bundled();

    @Test
    void findsATownByItsAlternateNameAndWithoutItsArticle() {
        assertThat(gazetteer.find("Raqqah")).extracting(Toponym::name).contains("Ar Raqqah");
        assertThat(gazetteer.find("the Al-Raqqa")).extracting(Toponym::country).contains("SY");
    }

    @Test
    void findsCountriesRegionsCountiesAndRivers() {
        assertThat(gazetteer.find("U.K.")).extracting(Toponym::reference).contains("iso3166:GB");
        assertThat(gazetteer.find("Helmand")).extracting(Toponym::kind).contains(PlaceKind.REGION);
        assertThat(gazetteer.find("Laurel County")).extracting(Toponym::region).contains("KY");
        assertThat(gazetteer.find("River Tigris")).extracting(Toponym::kind).contains(PlaceKind.LANDMARK);
    }

    @Test
    void findsATownBySoundWithinACountry() {
        assertThat(gazetteer.findAlike("Deyr as-Zoor", "SY"))
                .extracting(Toponym::name)
                .contains("Deir ez-Zor");
        assertThat(gazetteer.findAlike("Deyr as-Zoor", "FR")).isEmpty();
    }

    @Test
    void findsShortenedNames() {
        assertThat(gazetteer.find("St. Petersburg")).extracting(Toponym::name).contains("Saint Petersburg");
        assertThat(gazetteer.find("Ft. Lauderdale")).extracting(Toponym::region).contains("FL");
        assertThat(gazetteer.find("Mt. Isa")).extracting(Toponym::country).contains("AU");
        assertThat(gazetteer.find("L.A.")).extracting(Toponym::name).contains("Los Angeles");
        assertThat(gazetteer.find("La")).extracting(Toponym::name).doesNotContain("Los Angeles");
        assertThat(gazetteer.find("St. Vellamarrow")).isEmpty();
    }

    @Test
    void knowsNothingOfAnInventedPlace() {
        assertThat(gazetteer.find("Vellamarrow")).isEmpty();
    }

    @Test
    void aCompanionInTheSameRegionDecidesBetweenTownsOfOneName() {
        PlaceResolver resolver = new PlaceResolver(gazetteer);
        PlaceResolver.Query paris = new PlaceResolver.Query("paris", List.of("Paris"), 3, "", List.of("Texas"));
        PlaceResolver.Query other = new PlaceResolver.Query("dallas", List.of("Dallas"), 1, "", List.of());
        assertThat(resolver.resolve(List.of(paris, other)).get("paris"))
                .extracting(Toponym::region)
                .isEqualTo("TX");
        PlaceResolver.Query alone = new PlaceResolver.Query("paris", List.of("Paris"), 3, "", List.of());
        assertThat(resolver.resolve(List.of(alone)).get("paris"))
                .extracting(Toponym::country)
                .isEqualTo("FR");
    }
}
