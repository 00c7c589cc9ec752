package org.stemma.eval.clean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import net.dankito.readability4j.Readability4J;
import org.junit.jupiter.api.Test;

/** Measures Readability4J beside the program's own cleaning on the same pages, and prints both. */
class OtherExtractorTest {
    private static final Path PAGES =
            Path.of(System.getProperty("stemma.root", ".")).resolve("../shared/eval/clean/fundus");

    @Test
    void ownCleaningFindsTheReportBetterThanReadability4J() {
        assumeTrue(Files.isDirectory(PAGES), "../shared/eval/clean/fundus not found, skipped");
        Tally own = new Tally();
        Tally other = new Tally();
        for (PageCase page : PageSets.fundus(PAGES)) {
            add(own, page, PageExtractor.STEMMA.extract(page));
            add(other, page, readability(page));
        }
        print("stemma", own);
        print("readability4j", other);
        assertThat(own.f1()).isGreaterThan(other.f1());
        assertThat(own.f1()).isGreaterThanOrEqualTo(0.965);
    }

    private static PageExtractor.Extracted readability(PageCase page) {
        String url = page.url() == null ? "https://page.example/" : page.url();
        String text = new Readability4J(url, page.html()).parse().getTextContent();
        return new PageExtractor.Extracted(text == null ? "" : text, null, null, List.of());
    }

    private static void add(Tally tally, PageCase page, PageExtractor.Extracted found) {
        String body = page.body();
        tally.add(ShingleScore.of(body == null ? "" : body, found.text()), page, found);
    }

    private static void print(String name, Tally tally) {
        System.out.printf(
                Locale.ROOT,
                "%-14s precision %.3f recall %.3f F1 %.3f%n",
                name,
                tally.precision(),
                tally.recall(),
                tally.f1());
    }
}
