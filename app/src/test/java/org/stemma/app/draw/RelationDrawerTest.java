package org.stemma.app.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.stemma.app.reading.PageIndex;
import org.stemma.dossier.Dossier;
import org.stemma.dossier.Run;
import org.stemma.lineage.Lineage;
import org.stemma.value.Place;
import org.stemma.value.Precision;
import org.stemma.value.RelativeKind;
import org.stemma.value.RelativePosition;

class RelationDrawerTest {
    private static final Place TARSK = place("p-tarsk", 44.2, Precision.TOWN);
    private static final Place OSTREY = place("p-ostrey", 44.6, Precision.TOWN);
    private static final Place LOWLANDS = place("p-lowlands", 44.4, Precision.PROVINCE);

    private static Place place(String id, double latitude, Precision precision) {
        return new Place(id, id, List.of(), latitude, 28.6, precision, null, List.of());
    }

    private static Optional<RelationDrawer.Shape> draw(
            RelativeKind kind, List<String> of, @Nullable Double kilometres, @Nullable Double bearing) {
        Place told = new Place(
                "p-told",
                "somewhere",
                List.of(),
                null,
                null,
                null,
                null,
                new RelativePosition(kind, of, kilometres, bearing),
                List.of());
        Dossier dossier = new Dossier(
                new Run("test", java.util.Map.of(), List.of(), List.of()),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                new Lineage(List.of(), List.of(), List.of()),
                List.of(),
                List.of(TARSK, OSTREY, LOWLANDS, told),
                List.of(),
                List.of(),
                List.of());
        MapFrame frame = MapFrame.around(List.of(new double[] {28.6, 44.2}, new double[] {28.6, 44.6}), 760, 520);
        return new RelationDrawer(new PageIndex(dossier), frame).draw(told);
    }

    @Test
    void aDirectionWithoutADistanceIsASectorOnThatSide() {
        RelationDrawer.Shape south =
                draw(RelativeKind.OFFSET, List.of("p-tarsk"), null, 180.0).orElseThrow();
        RelationDrawer.Shape north =
                draw(RelativeKind.OFFSET, List.of("p-tarsk"), null, 0.0).orElseThrow();
        assertThat(south.style()).isEqualTo("area");
        assertThat(south.y()).isGreaterThan(north.y());
        assertThat(south.path()).containsOnlyOnce("Z");
    }

    @Test
    void aDistanceWithoutADirectionIsARing() {
        RelationDrawer.Shape ring =
                draw(RelativeKind.OFFSET, List.of("p-tarsk"), 10.0, null).orElseThrow();
        assertThat(ring.path().chars().filter(c -> c == 'Z').count()).isEqualTo(2);
    }

    @Test
    void aRoadBetweenTwoTownsIsALine() {
        assertThat(draw(RelativeKind.ROUTE, List.of("p-tarsk", "p-ostrey"), null, null)
                        .orElseThrow()
                        .style())
                .isEqualTo("way");
    }

    @Test
    void nothingIsDrawnFromAProvinceABorderOrAPlaceThatIsNotThere() {
        assertThat(draw(RelativeKind.OFFSET, List.of("p-lowlands"), 10.0, 90.0)).isEmpty();
        assertThat(draw(RelativeKind.BORDER, List.of("p-tarsk"), null, null)).isEmpty();
        assertThat(draw(RelativeKind.NEAR, List.of("p-none"), null, null)).isEmpty();
        assertThat(draw(RelativeKind.ROUTE, List.of("p-tarsk"), null, null)).isEmpty();
    }
}
