package org.stemma.app.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stemma.app.sample.SampleCase;
import org.stemma.dossier.since.Since;

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

    @Test
    void whatIsDifferentSinceAnOlderDossierHasItsSection() {
        Since since = new Since(
                new Since.From("old.json", "00", "stemma 0"),
                new Since.Reports(List.of("r-ledger"), List.of(), List.of()),
                List.of(),
                List.of(),
                List.of(new Since.Withdrawn("c-gone", "The quay burned", "one origin")),
                List.of("c-dead"),
                new Since.Conflicts(List.of(), List.of()),
                List.of(),
                4);
        String html = page(SampleCase.dossier().withSince(since));
        assertThat(html).contains("<section id=\"since\"").contains("4 claims stand as they did.");
        assertThat(html).contains("Now contested or denied").contains("The quay burned");
        assertThat(page(SampleCase.dossier())).doesNotContain("id=\"since\"");
    }
}
