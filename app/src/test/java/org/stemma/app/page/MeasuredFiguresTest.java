package org.stemma.app.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class MeasuredFiguresTest {
    @Test
    void everyFigureOnThePageStandsInTheEvaluationDocument() throws IOException {
        Path document =
                Path.of(System.getProperty("stemma.root")).resolve("docs").resolve("evaluation.md");
        String text = Files.readString(document);
        assertThat(MeasuredFigures.rows())
                .hasSizeGreaterThan(5)
                .allSatisfy(row -> assertThat(text).as(row.what()).contains(row.figure()));
    }
}
