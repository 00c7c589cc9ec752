package org.stemma.app.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.app.page.Browser;
import org.stemma.app.page.ChromiumBrowser;
import org.stemma.app.page.DossierPage;

/** What a reader of the example's page sees on a laptop before touching anything. */
class PageHeadTest {
    @Test
    void theFirstScreenTellsWhichTownWhenByWhomAndWhatIsDisputed(@TempDir Path folder) throws IOException {
        try (Browser browser = ChromiumBrowser.start()) {
            StringBuilder page = new StringBuilder();
            new DossierPage().write(EngineRuns.record(ExampleCase.of("town"), folder.resolve("in")), page);
            Path file = folder.resolve("town.html");
            Files.writeString(file, page);
            browser.resize(1366, 768);
            browser.open(file, "");
            String seen = firstScreen(browser);
            assertThat(seen).contains("Khorasht");
            assertThat(seen).contains("13 March 2019").contains("14 March 2019");
            assertThat(seen).contains("Northern Relief Front");
            assertThat(seen).containsPattern("Whether at all this happened: A asserted .* against B denied");
            assertThat(seen).containsPattern("How many people (?:killed|displaced): A .* against B ");
            assertThat(seen).containsPattern("\\d+ independent origins");
        }
    }

    /** The text of the head that is seen without scrolling. */
    static String firstScreen(Browser browser) {
        return browser.script("""
                return [...document.querySelectorAll('.head h1, .head .facts dd, .head .disputes li, .head .counts li')]
                  .filter(e => e.getBoundingClientRect().bottom <= innerHeight)
                  .map(e => e.textContent.replace(/\\s+/g, ' ').trim()).join('\\n')
                """).toString();
    }
}
