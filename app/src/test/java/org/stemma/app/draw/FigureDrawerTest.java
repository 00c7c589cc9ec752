package org.stemma.app.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.stemma.app.reading.PageIndex;
import org.stemma.app.sample.SampleVariants;
import org.stemma.conflict.Figure;

class FigureDrawerTest {
    private static List<FigureView> draw(@Nullable String conflict) {
        Figure dead =
                new Figure("f-1", "killed", "people", null, BigDecimal.valueOf(12), null, List.of("s-5"), conflict);
        Figure fled = new Figure(
                "f-2", "displaced", "people", null, BigDecimal.valueOf(4000), null, List.of("s-2"), conflict);
        return new FigureDrawer(new PageIndex(SampleVariants.figures(List.of(dead, fled), List.of()))).draw();
    }

    @Test
    void figuresOfOneConflictShareTheirScale() {
        assertThat(draw("x-dead"))
                .extracting(FigureView::scale)
                .hasSize(2)
                .containsOnly(draw("x-dead").getFirst().scale());
        assertThat(draw("x-dead").getFirst().bars().getFirst().x())
                .isLessThan(draw("x-dead").getLast().bars().getFirst().x());
    }

    @Test
    void otherFiguresHaveTheirOwn() {
        assertThat(draw(null)).extracting(FigureView::scale).doesNotHaveDuplicates();
    }
}
