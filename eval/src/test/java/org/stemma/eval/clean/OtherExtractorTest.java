package org.stemma.eval.clean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.chimbori.crux.articles.Article;
import com.chimbori.crux.articles.ArticleExtractor;
import de.l3s.boilerpipe.BoilerpipeProcessingException;
import de.l3s.boilerpipe.extractors.CommonExtractors;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import net.dankito.readability4j.Readability4J;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Measures other Java extractors beside the program's own cleaning on the same pages, and prints all. */
class OtherExtractorTest {
    private static final Path PAGES =
            Path.of(System.getProperty("stemma.root", ".")).resolve("../shared/eval/clean");
    private static final Map<String, Function<PageCase, PageExtractor.Extracted>> OTHERS = others();

    @Test
    void ownCleaningFindsTheReportBetterThanOtherExtractors() {
        Path folder = PAGES.resolve("fundus");
        assumeTrue(Files.isDirectory(folder), "../shared/eval/clean/fundus not found, skipped");
        List<PageCase> pages = PageSets.fundus(folder);
        Tally own = whole("stemma", pages, PageExtractor.STEMMA::extract);
        OTHERS.forEach((name, other) -> assertThat(own.f1())
                .as(name)
                .isGreaterThan(whole(name, pages, other).f1()));
        assertThat(own.f1()).isGreaterThanOrEqualTo(0.965);
    }

    @Test
    void ownCleaningKeepsAndCutsSnippetsBetterThanOtherExtractors() {
        Path folder = PAGES.resolve("trafilatura");
        assumeTrue(Files.isDirectory(folder), "../shared/eval/clean/trafilatura not found, skipped");
        List<PageCase> pages = PageSets.snippets(folder);
        double own = snippets("stemma", pages, PageExtractor.STEMMA::extract).f1();
        OTHERS.forEach((name, other) -> assertThat(own)
                .as(name)
                .isGreaterThan(snippets(name, pages, other).f1()));
    }

    private static Map<String, Function<PageCase, PageExtractor.Extracted>> others() {
        Map<String, Function<PageCase, PageExtractor.Extracted>> others = new LinkedHashMap<>();
        others.put(
                "readability4j",
                page -> extracted(
                        new Readability4J(address(page), page.html()).parse().getTextContent()));
        others.put("crux", page -> extracted(crux(page)));
        others.put("boilerpipe", page -> extracted(boilerpipe(page)));
        return others;
    }

    private static @Nullable String crux(PageCase page) {
        Article article = ArticleExtractor.with(address(page), page.html())
                .extractContent()
                .article();
        return article.document == null ? null : article.document.wholeText();
    }

    private static String boilerpipe(PageCase page) {
        try {
            return CommonExtractors.ARTICLE_EXTRACTOR.getText(page.html());
        } catch (BoilerpipeProcessingException e) {
            throw new IllegalStateException(page.name(), e);
        }
    }

    private static String address(PageCase page) {
        return page.url() == null ? "https://page.example/" : page.url();
    }

    private static PageExtractor.Extracted extracted(@Nullable String text) {
        return new PageExtractor.Extracted(text == null ? "" : text, null, null, List.of());
    }

    private static Tally whole(
            String name, List<PageCase> pages, Function<PageCase, PageExtractor.Extracted> extractor) {
        Tally tally = new Tally();
        for (PageCase page : pages) {
            PageExtractor.Extracted found = extractor.apply(page);
            String body = page.body();
            tally.add(ShingleScore.of(body == null ? "" : body, found.text()), page, found);
        }
        print(name + ", whole texts", tally.precision(), tally.recall(), tally.f1());
        return tally;
    }

    private static SnippetScore snippets(
            String name, List<PageCase> pages, Function<PageCase, PageExtractor.Extracted> extractor) {
        SnippetScore score = new SnippetScore();
        pages.forEach(page -> score.add(page, extractor.apply(page)));
        print(name + ", snippets", score.precision(), score.recall(), score.f1());
        return score;
    }

    private static void print(String name, double precision, double recall, double f1) {
        System.out.printf(Locale.ROOT, "%-26s precision %.3f recall %.3f F1 %.3f%n", name, precision, recall, f1);
    }
}
