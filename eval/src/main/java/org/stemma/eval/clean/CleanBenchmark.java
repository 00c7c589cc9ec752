package org.stemma.eval.clean;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.stemma.eval.Benchmark;
import org.stemma.issue.ErrorCode;
import org.stemma.issue.StemmaException;

/** {@code stemma eval clean}: pages of fundus (whole texts) and of trafilatura (snippets). */
public final class CleanBenchmark implements Benchmark {
    @Override
    public String name() {
        return "clean";
    }

    @Override
    public String summary() {
        return "The report in its page: 4-word shingle P/R/F1, title and date accuracy (fundus); snippet F1 (trafilatura).";
    }

    @Override
    public void run(List<Path> paths, PrintStream out) {
        boolean any = false;
        for (Path path : paths) {
            for (Path folder : List.of(path, path.resolve("fundus"), path.resolve("trafilatura"))) {
                any |= measure(folder, out);
            }
        }
        if (!any) {
            throw new StemmaException(
                    ErrorCode.NO_INPUT,
                    "No pages found in " + paths
                            + ". Name a folder that holds 'fundus/index.tsv' or 'trafilatura/evaldata.json'.");
        }
    }

    private static boolean measure(Path folder, PrintStream out) {
        if (Files.isRegularFile(folder.resolve("evaldata.json"))) {
            List<PageCase> pages = PageSets.snippets(folder);
            snippets(pages, out);
            titles(pages, out);
            return true;
        }
        if (Files.isDirectory(folder) && Files.isRegularFile(folder.resolve("index.tsv"))) {
            List<PageCase> pages = PageSets.fundus(folder);
            whole(pages, out);
            titles(pages, out);
            return true;
        }
        return false;
    }

    private static void whole(List<PageCase> pages, PrintStream out) {
        out.println(pages.size() + " pages with whole texts (4-word shingles; means over pages)");
        out.printf(
                Locale.ROOT,
                "%-12s %9s %6s %6s %10s %6s %6s %7s%n",
                "",
                "precision",
                "recall",
                "F1",
                "F1 by page",
                "title",
                "date",
                "authors");
        for (PageExtractor extractor : PageExtractor.values()) {
            Tally tally = new Tally();
            List<String> worst = new ArrayList<>();
            for (PageCase page : pages) {
                PageExtractor.Extracted found = extractor.extract(page);
                ShingleScore score = ShingleScore.of(page.body() == null ? "" : page.body(), found.text());
                tally.add(score, page, found);
                if (extractor == PageExtractor.STEMMA && score.f1() < 0.97) {
                    worst.add(String.format(
                            Locale.ROOT,
                            "  F1 %.3f P %.3f R %.3f  %s",
                            score.f1(),
                            score.precision(),
                            score.recall(),
                            page.name()));
                }
            }
            out.printf(
                    Locale.ROOT,
                    "%-12s %9.3f %6.3f %6.3f %10.3f %6.3f %6.3f %7.3f%n",
                    extractor.name().toLowerCase(Locale.ROOT).replace('_', ' '),
                    tally.precision(),
                    tally.recall(),
                    tally.f1(),
                    tally.meanF1(),
                    tally.titles(),
                    tally.days(),
                    tally.authors());
            worst.stream().sorted().forEach(out::println);
            if (extractor == PageExtractor.STEMMA) {
                tally.wrong().forEach(line -> out.println("  " + line));
            }
        }
    }

    /** Which places of the pages hold the expected headline. */
    private static void titles(List<PageCase> pages, PrintStream out) {
        TitleCandidates candidates = new TitleCandidates();
        pages.forEach(candidates::add);
        out.println("expected headline, by place in the page (share of pages)");
        candidates.shares().forEach((place, share) -> out.printf(Locale.ROOT, "  %-20s %.3f%n", place, share));
    }

    private static void snippets(List<PageCase> pages, PrintStream out) {
        out.println(pages.size() + " pages with snippets");
        out.printf(Locale.ROOT, "%-12s %9s %6s %6s %6s %6s%n", "", "precision", "recall", "F1", "title", "date");
        for (PageExtractor extractor : PageExtractor.values()) {
            SnippetScore score = new SnippetScore();
            for (PageCase page : pages) {
                score.add(page, extractor.extract(page));
            }
            out.printf(
                    Locale.ROOT,
                    "%-12s %9.3f %6.3f %6.3f %6.3f %6.3f%n",
                    extractor.name().toLowerCase(Locale.ROOT).replace('_', ' '),
                    score.precision(),
                    score.recall(),
                    score.f1(),
                    score.titles(),
                    score.days());
            if (extractor == PageExtractor.STEMMA) {
                score.wrong().forEach(out::println);
            }
        }
    }
}
