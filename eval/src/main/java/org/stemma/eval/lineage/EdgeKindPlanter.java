package org.stemma.eval.lineage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.stemma.lineage.EdgeKind;
import org.stemma.report.Credit;
import org.stemma.report.Report;
import org.stemma.text.Words;

/** Builds pairs of reports of which it is known how the text of the one came into the other. */
final class EdgeKindPlanter {
    private static final int SHORTEST = 90;
    private static final LocalDate DAY = LocalDate.of(2030, 6, 1);

    private final List<Source> sources;
    private final Random random;
    private final TextChanger changer;
    private final List<String> vocabulary = new ArrayList<>();

    EdgeKindPlanter(List<Source> sources, long seed) {
        this.random = new Random(seed);
        this.changer = new TextChanger(random);
        this.sources = new ArrayList<>(sources.stream()
                .filter(s -> Words.of(s.report().text()).count() >= SHORTEST)
                .toList());
        for (Source source : this.sources) {
            Words words = Words.of(source.report().text());
            for (int i = 0; i < words.count(); i += 7) {
                vocabulary.add(words.exact(i));
            }
        }
        Collections.shuffle(this.sources, random);
    }

    /** Two reports by number, and the sort of edge that lies between them. */
    record Pair(EdgeKind kind, Report first, Report second) {}

    /** Pairs of each kind, up to so many; no source is used twice. */
    List<Pair> plant(int each) {
        List<Pair> pairs = new ArrayList<>();
        EdgeKind[] kinds = EdgeKind.values();
        for (int i = 0; i + 1 < sources.size() && pairs.size() < each * kinds.length; i += 2) {
            EdgeKind kind = kinds[pairs.size() % kinds.length];
            String text = sources.get(i).report().text();
            pairs.add(pair(kind, text, sources.get(i + 1).report().text(), pairs.size()));
        }
        return pairs;
    }

    private Pair pair(EdgeKind kind, String text, String other, int number) {
        Report original = made(number, "Courier", DAY, text, null);
        return switch (kind) {
            case VERBATIM -> new Pair(kind, original, made(number, "Gazette", DAY, text, null));
            case REWRITTEN ->
                new Pair(
                        kind, original, made(number, "Gazette", DAY, changer.changeWords(text, 0.2, vocabulary), null));
            case QUOTED -> new Pair(kind, original, made(number, "Gazette", DAY, quoting(text, other, number), null));
            case CREDITED ->
                new Pair(
                        kind,
                        original,
                        made(
                                number,
                                "Gazette",
                                DAY,
                                text + "\n\nThis was first reported by the " + outlet(number, "Courier") + ".",
                                null));
            case COMMON_SOURCE -> {
                String agency = random.nextBoolean() ? "Norpress" : null;
                yield new Pair(
                        kind,
                        made(number, "Courier", DAY, changer.abridge(text, 0.6), agency),
                        made(number, "Gazette", DAY, changer.abridge(text, 0.6), agency));
            }
            case UPDATE ->
                new Pair(
                        kind,
                        original,
                        made(number, "Courier", DAY.plusDays(1), changer.abridge(text, 0.7) + "\n\n" + other, null));
        };
    }

    /** A text of its own that gives a part of the other word for word, in quotation marks, and says whose it is. */
    private String quoting(String text, String other, int number) {
        String part = changer.abridge(text, 0.3)
                .replace('"', '\'')
                .replace('\u201c', '\'')
                .replace('\u201d', '\'');
        StringBuilder quoting = new StringBuilder(other);
        for (String paragraph : part.split("\n+", -1)) {
            if (!paragraph.isBlank()) {
                quoting.append("\n\n\"").append(paragraph.strip()).append("\", the ");
                quoting.append(outlet(number, "Courier")).append(" wrote.");
            }
        }
        return quoting.toString();
    }

    private static String outlet(int number, String name) {
        return "Orskval " + (char) ('A' + number % 26) + (char) ('a' + number / 26) + "rn " + name;
    }

    private Report made(int number, String name, LocalDate day, String text, @Nullable String agency) {
        String id = String.format(Locale.ROOT, "k-%08x-%d", random.nextInt(), number);
        Report report = Reports.report(id, outlet(number, name), day, text);
        return agency == null
                ? report
                : new Report(
                        report.id(),
                        report.path(),
                        report.title(),
                        report.outlet(),
                        report.url(),
                        report.published(),
                        report.publishedAt(),
                        report.publishedBasis(),
                        report.updated(),
                        report.language(),
                        report.authors(),
                        report.dateline(),
                        report.text(),
                        List.of(new Credit(agency, null, "(" + agency + ")")),
                        report.removed());
    }
}
