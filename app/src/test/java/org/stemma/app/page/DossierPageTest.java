package org.stemma.app.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.stemma.app.sample.SampleCase;

/** The page as text: what stands in it and what must not. */
class DossierPageTest {
    static String page(org.stemma.dossier.Dossier dossier) {
        StringBuilder out = new StringBuilder();
        new DossierPage().write(dossier, out);
        return out.toString();
    }

    @Test
    void everyStatementAndClaimHasItsCard() throws IOException {
        String html = page(SampleCase.dossier());
        Files.writeString(Path.of("target/sample.html"), html);
        SampleCase.dossier()
                .statements()
                .forEach(s -> assertThat(html).contains("<article class=\"card\" id=\"" + s.id() + "\""));
        SampleCase.dossier()
                .claims()
                .forEach(c -> assertThat(html).contains("<article class=\"claim\" id=\"" + c.id() + "\""));
    }

    @Test
    void theSameDossierGivesTheSameBytes() {
        assertThat(page(SampleCase.dossier())).isEqualTo(page(SampleCase.dossier()));
    }
}
