package org.stemma.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.stemma.statement.attribution.RuleCatalogue;
import org.stemma.statement.event.EventLexicon;
import org.stemma.statement.event.EventTypePage;

/** The pages made from data say what the data say. With {@code -Dstemma.update=true} they are written anew. */
class DocumentPagesTest {
    private static final Path DOCS =
            Path.of(System.getProperty("stemma.root", "..")).resolve("docs");

    @Test
    void thePageOfRulesIsMadeFromTheRules() throws IOException {
        holds("rules.md", RuleCatalogue.page());
    }

    @Test
    void thePageOfEventTypesIsMadeFromTheTables() throws IOException {
        holds("event-types.md", EventTypePage.page(new EventLexicon("", "")));
    }

    private static void holds(String name, String expected) throws IOException {
        Path page = DOCS.resolve(name);
        if (Boolean.getBoolean("stemma.update")) {
            Files.writeString(page, expected);
        }
        assertThat(Files.readString(page)).isEqualTo(expected);
    }
}
