package org.stemma.app.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.app.page.Browser;
import org.stemma.app.page.ChromiumBrowser;
import org.stemma.app.page.DossierPage;

/** What a reader of five real reports of one event, which are not part of the project, sees on a laptop at first. */
class RealReportsHeadTest {
    private static final Path REPORTS =
            Path.of(System.getProperty("stemma.root", "..")).resolve("../shared/reports");

    @Test
    void theFirstScreenTellsTownDaysActorAndDisputes(@TempDir Path folder) throws IOException {
        assumeTrue(Files.isDirectory(REPORTS), REPORTS + " not found, skipped");
        try (Browser browser = ChromiumBrowser.start()) {
            StringBuilder page = new StringBuilder();
            new DossierPage().write(EngineRuns.record(ExampleCase.in(REPORTS), folder.resolve("in")), page);
            Path file = folder.resolve("five.html");
            Files.writeString(file, page);
            browser.resize(1366, 768);
            browser.open(file, "");
            String seen = PageHeadTest.firstScreen(browser);
            assertThat(seen).contains("Albu Kamal");
            assertThat(seen).contains("8 November 2017").contains("9 November 2017");
            assertThat(seen).containsIgnoringCase("Syrian army");
            assertThat(seen).containsPattern("When this happened: A 8 November 2017 .* against B 9 November 2017");
            assertThat(seen).containsPattern("Whether at all .*: A asserted .* against B denied");
        }
    }
}
