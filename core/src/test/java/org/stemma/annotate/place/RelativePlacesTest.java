package org.stemma.annotate.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.annotate.Mention;
import org.stemma.annotate.MentionKind;
import org.stemma.annotate.PlainSentences;
import org.stemma.annotate.Sentence;
import org.stemma.annotate.number.WordSplitter;
import org.stemma.report.Report;
import org.stemma.text.Span;
import org.stemma.value.Place;
import org.stemma.value.Precision;
import org.stemma.value.RelativeKind;
import org.stemma.value.RelativePosition;

/** Places told by other places, in a land with the towns Velm and Tarsk, the lake Ombra and the country Norland. */
class RelativePlacesTest {
    private static final Place VELM = place("p-1", "Velm", 40.0, 20.0, Precision.TOWN);
    private static final Place TARSK = place("p-2", "Tarsk", 41.0, 21.0, Precision.TOWN);
    private static final Place OMBRA = place("p-3", "Ombra", 42.0, 22.0, null);
    private static final Place NORLAND = place("p-4", "Norland", 45.0, 25.0, Precision.COUNTRY);
    private static final List<Place> NAMED = List.of(VELM, TARSK, OMBRA, NORLAND);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Shells fell 5 km south of Velm on Monday.                  | 5 km south of Velm            | OFFSET | 5      | 180
            They camped 5 km (3 miles) south of Velm.                  | 5 km (3 miles) south of Velm  | OFFSET | 5      | 180
            It lies 12.5km north-east of the town of Velm.             | 12.5km north-east of the town of Velm | OFFSET | 12.5 | 45
            It lies twenty miles west northwest of Velm.               | twenty miles west northwest of Velm | OFFSET | 32.187 | 292.5
            It lies 800 metres to the east of Velm.                    | 800 metres to the east of Velm | OFFSET | 0.8   | 90
            The camp, ten miles from Velm, was empty.                  | ten miles from Velm           | OFFSET | 16.093 |
            It is about 40 kilometres away from Velm.                  | 40 kilometres away from Velm  | OFFSET | 40     |
            A few kilometres west of Velm they stopped.                | A few kilometres west of Velm | OFFSET |        | 270
            It is 10 to 15 km north of Velm.                           | 10 to 15 km north of Velm     | OFFSET |        | 0
            It stands three miles outside Velm.                        | three miles outside Velm      | OFFSET | 4.828  |
            The hills just east of Velm were quiet.                    | east of Velm                  | OFFSET |        | 90
            Two farms near Velm burned.                                | near Velm                     | NEAR   |        |
            Two farms close to the village of Velm burned.             | close to the village of Velm  | NEAR   |        |
            The depot outside Velm is shut.                            | outside Velm                  | OUTSIDE |       |
            Guards stood on the southern outskirts of Velm.            | southern outskirts of Velm    | OUTSKIRTS |     | 180
            Guards stood on Velm's northern outskirts.                 | Velm's northern outskirts     | OUTSKIRTS |     | 0
            """)
    void onePlaceTellsAnother(String text, String words, RelativeKind kind, Double kilometres, Double bearing) {
        Place place = only(text);
        assertThat(place.name()).isEqualTo(words);
        assertThat(place.relation()).isEqualTo(new RelativePosition(kind, List.of("p-1"), kilometres, bearing));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            They held the road from Velm to Tarsk.            | ROUTE   | p-1 | p-2
            They held the road between Tarsk and Velm.        | ROUTE   | p-1 | p-2
            A highway linking Velm with Tarsk is closed.      | ROUTE   | p-1 | p-2
            The Velm-Tarsk highway is closed.                 | ROUTE   | p-1 | p-2
            The jet crashed between Velm and Tarsk.           | BETWEEN | p-1 | p-2
            They met at the border between Velm and Norland.  | BORDER  | p-1 | p-4
            """)
    void twoPlacesTellAThirdThatHasNoPosition(String text, RelativeKind kind, String one, String other) {
        Place place = only(text);
        assertThat(place.relation()).isEqualTo(new RelativePosition(kind, List.of(one, other), null, null));
        assertThat(place.latitude()).isNull();
        assertThat(place.precision()).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            They marched 5 km from Velm to Tarsk.
            Guards stood near Velm's town hall.
            He lives in the north of Norland.
            Talks between Velm and Tarsk failed.
            They left Velm for Tarsk.
            It stood near the bridge.
            Prices rose 5 points in Velm.
            """)
    void otherPhrasesTellNoPlace(String text) {
        assertThat(relatives(text)).isEmpty();
    }

    @Test
    void aDistanceAndABearingFromATownMakeAPoint() {
        Place place = only("Shells fell 111.2 km south of Velm.");
        assertThat(place.precision()).isEqualTo(Precision.POINT);
        assertThat(place.latitude()).isCloseTo(39.0, within(0.01));
        assertThat(place.longitude()).isCloseTo(20.0, within(0.001));
        assertThat(Distance.kilometres(40, 20, orZero(place.latitude()), orZero(place.longitude())))
                .isCloseTo(111.2, within(0.1));
    }

    @Test
    void withoutADistanceThePositionIsThatOfTheReferenceAndCoarser() {
        Place place = only("Two farms near Velm burned.");
        assertThat(place.latitude()).isEqualTo(VELM.latitude());
        assertThat(place.precision()).isEqualTo(Precision.DISTRICT);
        assertThat(only("A camp 200 km from Velm burned.").precision()).isEqualTo(Precision.PROVINCE);
    }

    @Test
    void aDistanceFromACountryOrARiverMakesNoPoint() {
        assertThat(only("It lies 50 km south of Norland.").precision()).isEqualTo(Precision.COUNTRY);
        assertThat(only("It lies 50 km south of Ombra.").latitude()).isNull();
    }

    @Test
    void thePlaceItselfKeepsItsIdAndItsMentions() {
        RelativePlaces places = new RelativePlaces(NAMED);
        String text = "Two farms near Velm burned. Two barns near Velm burned.";
        Report report = PlainSentences.report(text, null);
        List<Sentence> sentences = PlainSentences.of(text);
        List<Mention> told = places.add(report, sentences, WordSplitter.split(text, sentences), mentions(report, text));
        assertThat(told).extracting(Mention::place).hasSize(2).doesNotContain("p-1");
        assertThat(places.all()).hasSize(NAMED.size() + 1).contains(VELM);
        assertThat(places.all())
                .filteredOn(place -> place.relation() != null)
                .singleElement()
                .satisfies(place -> assertThat(place.mentions()).hasSize(2));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The wreck lay at 34.5°N, 40.25°E.           | 34.5  | 40.25
            The wreck lay at 34°30'N 40°15'W.           | 34.5  | -40.25
            The wreck lay at 34°30'36"S, 40°15'00"E.    | -34.51 | 40.25
            The wreck lay at (34.51234, -40.25001).     | 34.51234 | -40.25001
            """)
    void degreesInTheTextAreAPoint(String text, double latitude, double longitude) {
        Place place = only(text);
        assertThat(place.precision()).isEqualTo(Precision.POINT);
        assertThat(place.relation()).isNull();
        assertThat(place.latitude()).isCloseTo(latitude, within(1e-6));
        assertThat(place.longitude()).isCloseTo(longitude, within(1e-6));
    }

    @Test
    void numbersThatAreNoPositionAreNone() {
        assertThat(relatives("Meet at 10 N, 20 E or 1.5, 2.5 or 99.12345, 200.12345 today."))
                .isEmpty();
    }

    @Test
    void aRelativePositionHoldsItsRanges() {
        assertThatThrownBy(() -> new RelativePosition(RelativeKind.NEAR, List.of(), null, null))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new RelativePosition(RelativeKind.OFFSET, List.of("p-1"), -1.0, null))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new RelativePosition(RelativeKind.OFFSET, List.of("p-1"), 1.0, 360.0))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Place only(String text) {
        List<Place> found = relatives(text);
        assertThat(found).as(text).hasSize(1);
        return found.getFirst();
    }

    private static List<Place> relatives(String text) {
        RelativePlaces places = new RelativePlaces(NAMED);
        Report report = PlainSentences.report(text, null);
        List<Sentence> sentences = PlainSentences.of(text);
        places.add(report, sentences, WordSplitter.split(text, sentences), mentions(report, text));
        return places.all().stream().filter(place -> !NAMED.contains(place)).toList();
    }

    private static List<Mention> mentions(Report report, String text) {
        Map<Integer, Mention> mentions = new TreeMap<>();
        for (Place place : NAMED) {
            for (int at = text.indexOf(place.name()); at >= 0; at = text.indexOf(place.name(), at + 1)) {
                mentions.put(
                        at,
                        new Mention(
                                MentionKind.PLACE,
                                null,
                                place.id(),
                                report.anchor(new Span(at, at + place.name().length()))));
            }
        }
        return new ArrayList<>(mentions.values());
    }

    private static double orZero(@Nullable Double value) {
        return value == null ? 0 : value;
    }

    private static Place place(
            String id, String name, double latitude, double longitude, @Nullable Precision precision) {
        return new Place(id, name, List.of(), latitude, longitude, precision, null, List.of());
    }
}
