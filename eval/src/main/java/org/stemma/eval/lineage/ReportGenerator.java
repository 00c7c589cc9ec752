package org.stemma.eval.lineage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.stemma.report.Report;

/**
 * Makes reports in an invented language from a seed. Lengths are spread like those of news reports (median about 420 words),
 * words follow Zipf's law, stock phrases recur, and a share of the reports copy an earlier one in whole, in part or with
 * words changed. Not safe for several threads.
 */
public final class ReportGenerator implements Supplier<Report> {
    private static final int VOCABULARY = 30_000;
    private static final int PHRASES = 400;
    private static final int REMEMBERED = 2000;
    private static final double COPIES = 0.2;
    private static final String[] SYLLABLES = {
        "ba", "kor", "mi", "ta", "sel", "vo", "ran", "du", "lem", "os", "pri", "gan", "ey", "tul", "nor", "fa", "chi",
        "wes", "hal", "ik"
    };
    private static final String[] COMMON = {
        "the", "of", "and", "to", "in", "a", "that", "for", "on", "was", "said", "with", "at", "by", "had", "from",
        "were", "after", "who", "people"
    };

    private final Random random;
    private final List<String> vocabulary = new ArrayList<>();
    private final List<String> phrases = new ArrayList<>();
    private final List<Report> earlier = new ArrayList<>();
    private final TextChanger changer;
    private int made;

    /** @param seed that settles everything */
    public ReportGenerator(long seed) {
        this.random = new Random(seed);
        this.changer = new TextChanger(random);
        for (int i = 0; i < VOCABULARY; i++) {
            vocabulary.add(i < COMMON.length ? COMMON[i] : word());
        }
        for (int i = 0; i < PHRASES; i++) {
            StringBuilder phrase = new StringBuilder(zipf());
            for (int j = 0; j < 2 + random.nextInt(3); j++) {
                phrase.append(' ').append(zipf());
            }
            phrases.add(phrase.toString());
        }
    }

    private String word() {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < 2 + random.nextInt(3); i++) {
            word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
        }
        return word.toString();
    }

    /** A word of the vocabulary, the common ones often. */
    private String zipf() {
        int rank = (int) Math.exp(random.nextDouble() * Math.log(VOCABULARY)) - 1;
        return vocabulary.get(Math.min(VOCABULARY - 1, Math.max(0, rank)));
    }

    /** The next report. */
    @Override
    public Report get() {
        boolean copies = !earlier.isEmpty() && random.nextDouble() < COPIES;
        String text = copies ? copy(earlier.get(random.nextInt(earlier.size())).text()) : text();
        Report report = Reports.report(
                String.format(java.util.Locale.ROOT, "g-%08d", made),
                "outlet" + random.nextInt(500) + ".example",
                LocalDate.of(2030, 1, 1).plusDays(made / 500),
                text);
        if (earlier.size() < REMEMBERED) {
            earlier.add(report);
        } else {
            earlier.set(random.nextInt(REMEMBERED), report);
        }
        made++;
        return report;
    }

    /** The next report, which copies none. */
    Report original() {
        return Reports.report(
                String.format(java.util.Locale.ROOT, "o-%08d", made++),
                "outlet.example",
                LocalDate.of(2030, 1, 1),
                text());
    }

    private String copy(String text) {
        return switch (random.nextInt(4)) {
            case 0 -> text;
            case 1 -> changer.abridge(text, 0.5);
            case 2 -> changer.abridge(text, 0.3) + " " + text();
            default -> changer.changeWords(text, 0.15, vocabulary);
        };
    }

    private String text() {
        int words = (int) Math.min(3000, Math.max(60, Math.exp(6.04 + 0.55 * random.nextGaussian())));
        StringBuilder text = new StringBuilder(words * 6);
        int count = 0;
        while (count < words) {
            count += sentence(text);
            text.append(random.nextInt(4) == 0 ? "\n\n" : " ");
        }
        return text.toString().strip();
    }

    private int sentence(StringBuilder text) {
        int words = 8 + random.nextInt(22);
        int begin = text.length();
        for (int i = 0; i < words; i++) {
            text.append(i == 0 ? "" : " ")
                    .append(random.nextInt(60) == 0 ? phrases.get(random.nextInt(PHRASES)) : zipf());
        }
        text.setCharAt(begin, Character.toUpperCase(text.charAt(begin)));
        text.append('.');
        return words;
    }
}
