package org.stemma.eval.clean;

import java.util.ArrayList;
import java.util.List;

/** Adds up the scores of pages with snippets: trafilatura's own method. */
final class SnippetScore {
    private int hits;
    private int missing;
    private int extra;
    private int titled;
    private int rightTitles;
    private int dated;
    private int rightDays;
    private final List<String> wrong = new ArrayList<>();

    void add(PageCase page, PageExtractor.Extracted found) {
        String text = plain(found.text());
        for (String snippet : page.with()) {
            boolean in = text.contains(plain(snippet));
            hits += in ? 1 : 0;
            missing += in ? 0 : 1;
            if (!in) {
                wrong.add("  missing in " + page.name() + ": " + snippet);
            }
        }
        for (String snippet : page.without()) {
            if (text.contains(plain(snippet))) {
                extra++;
                wrong.add("  extra in " + page.name() + ": " + snippet);
            }
        }
        if (page.title() != null) {
            titled++;
            boolean right = Tally.same(page.title(), found.title());
            rightTitles += right ? 1 : 0;
            if (!right) {
                wrong.add("  title of " + page.name() + ": expected '" + page.title() + "', found '" + found.title()
                        + "'");
            }
        }
        if (page.day() != null) {
            dated++;
            boolean right = page.day().equals(found.day());
            rightDays += right ? 1 : 0;
            if (!right) {
                wrong.add("  date of " + page.name() + ": expected " + page.day() + ", found " + found.day());
            }
        }
    }

    private static String plain(String text) {
        return text.replaceAll("[\\s\\u00A0]+", " ").strip();
    }

    double precision() {
        return hits + extra == 0 ? 0 : (double) hits / (hits + extra);
    }

    double recall() {
        return hits + missing == 0 ? 0 : (double) hits / (hits + missing);
    }

    double f1() {
        return hits == 0 ? 0 : 2.0 * hits / (2.0 * hits + extra + missing);
    }

    double titles() {
        return titled == 0 ? 0 : (double) rightTitles / titled;
    }

    double days() {
        return dated == 0 ? 0 : (double) rightDays / dated;
    }

    /** What was wrong, a line each. */
    List<String> wrong() {
        return List.copyOf(wrong);
    }
}
