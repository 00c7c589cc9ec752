package org.stemma.eval.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Adds up the scores of pages with whole texts. */
final class Tally {
    private int pages;
    private double precisions;
    private double recalls;
    private double f1s;
    private int titled;
    private int rightTitles;
    private int dated;
    private int rightDays;
    private int authored;
    private int rightAuthors;
    private final List<String> wrong = new ArrayList<>();

    void add(ShingleScore score, PageCase page, PageExtractor.Extracted found) {
        pages++;
        precisions += score.precision();
        recalls += score.recall();
        f1s += score.f1();
        String title = page.title();
        if (title != null) {
            titled++;
            rightTitles += right("title", page.name(), title, found.title(), same(title, found.title()));
        }
        String day = page.day();
        if (day != null) {
            dated++;
            rightDays += right("date", page.name(), day, found.day(), day.equals(found.day()));
        }
        if (!page.authors().isEmpty()) {
            authored++;
            rightAuthors += names(page.authors()).equals(names(found.authors())) ? 1 : 0;
        }
    }

    private int right(String what, String page, String expected, @Nullable String found, boolean right) {
        if (!right) {
            wrong.add(what + " of " + page + ": expected '" + expected + "', found '" + found + "'");
        }
        return right ? 1 : 0;
    }

    /** Equal but for white space, letter case and the form of quotation marks. */
    static boolean same(String expected, @Nullable String found) {
        return found != null && plain(expected).equals(plain(found));
    }

    private static String plain(String text) {
        return text.replaceAll("[’‘`´]", "'")
                .replaceAll("[“”]", "\"")
                .replaceAll("[\\s\\u00A0]+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    private static Set<String> names(List<String> names) {
        Set<String> plain = new TreeSet<>();
        names.forEach(name -> plain.add(plain(name)));
        return plain;
    }

    double precision() {
        return precisions / pages;
    }

    double recall() {
        return recalls / pages;
    }

    /** Harmonic mean of mean precision and mean recall, as the public benchmark has it. */
    double f1() {
        return 2 * precision() * recall() / (precision() + recall());
    }

    double meanF1() {
        return f1s / pages;
    }

    double titles() {
        return titled == 0 ? 0 : (double) rightTitles / titled;
    }

    double days() {
        return dated == 0 ? 0 : (double) rightDays / dated;
    }

    double authors() {
        return authored == 0 ? 0 : (double) rightAuthors / authored;
    }

    /** What was wrong, a line each. */
    List<String> wrong() {
        return List.copyOf(wrong);
    }
}
