package org.stemma.eval.statements;

import java.io.PrintStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.stemma.text.Span;

/** Counts over reports: what of the list was found, and what was told beyond it. */
final class StatementScore {
    private final Map<Comparison.Chain, Integer> chains = new EnumMap<>(Comparison.Chain.class);
    private int wanted;
    private int found;
    private int exact;
    private int stances;
    private int quotations;
    private int told;
    private int unlisted;
    private int within;
    private int longer;

    /** Adds a report. What a reader may list or leave is neither wanted nor counted against the program. */
    void add(String text, List<ListedStatement> listed, List<ToldStatement> statements, Consumer<String> differences) {
        SortedMap<Integer, Integer> pairs = StatementPairs.of(listed, statements);
        for (int l = 0; l < listed.size(); l++) {
            ListedStatement statement = listed.get(l);
            Integer match = pairs.get(l);
            if (statement.optional()) {
                told += match == null ? 0 : 1;
            } else if (match == null) {
                wanted++;
                differences.accept("not found\t" + show(statement.content()));
            } else {
                wanted++;
                told++;
                compare(new Comparison(text, statement, statements.get(match)), differences);
            }
        }
        for (int t = 0; t < statements.size(); t++) {
            if (!pairs.containsValue(t)) {
                beyond(listed, statements.get(t).content(), differences);
            }
        }
    }

    private void compare(Comparison pair, Consumer<String> differences) {
        found++;
        Comparison.Chain chain = pair.chain();
        chains.merge(chain, 1, Integer::sum);
        longer += pair.told().chain().size() > pair.listed().chain().size() ? 1 : 0;
        exact += pair.sameExtent() ? 1 : 0;
        stances += pair.sameStance() ? 1 : 0;
        quotations += pair.sameQuotation() ? 1 : 0;
        String where = show(pair.listed().content()) + "\t" + show(pair.told().content());
        if (!pair.sameExtent()) {
            differences.accept("extent\t" + where);
        }
        if (chain != Comparison.Chain.RIGHT) {
            String names = pair.told().chain().stream()
                    .map(link -> link.name() + " " + show(link.source()))
                    .collect(Collectors.joining("; "));
            differences.accept("chain " + chain.name().toLowerCase(Locale.ROOT) + "\t" + where + "\t" + names);
        }
        if (!pair.sameStance()) {
            differences.accept("stance " + pair.told().stance() + "\t" + where);
        }
        if (!pair.sameQuotation()) {
            differences.accept("quotation " + pair.told().quotation() + "\t" + where);
        }
    }

    private void beyond(List<ListedStatement> listed, Span content, Consumer<String> differences) {
        told++;
        unlisted++;
        boolean inside = listed.stream()
                .anyMatch(l ->
                        StatementPairs.both(l.content(), content) >= StatementPairs.LEAST_SHARED * content.length());
        within += inside ? 1 : 0;
        differences.accept((inside ? "unlisted, within" : "unlisted, elsewhere") + "\t\t" + show(content));
    }

    private static String show(Span span) {
        return span.begin() + "-" + span.end();
    }

    int wanted() {
        return wanted;
    }

    int found() {
        return found;
    }

    int exact() {
        return exact;
    }

    int chains(Comparison.Chain kind) {
        return chains.getOrDefault(kind, 0);
    }

    /** Chains with more links than the list has. */
    int longer() {
        return longer;
    }

    int stances() {
        return stances;
    }

    int quotations() {
        return quotations;
    }

    int unlisted() {
        return unlisted;
    }

    static void header(String system, PrintStream out) {
        line(
                out,
                system,
                "wanted",
                "found",
                "exact",
                "chain",
                "invented",
                "missed",
                "other",
                "stance",
                "quotation",
                "told",
                "beyond",
                "within",
                "R",
                "P",
                "F1");
    }

    /** One line: counts of what is wanted, found and right; recall, precision and their mean of the statements. */
    void print(String name, PrintStream out) {
        double recall = wanted == 0 ? 0 : (double) found / wanted;
        double precision = told == 0 ? 0 : (double) (told - unlisted) / told;
        double mean = recall + precision == 0 ? 0 : 2 * recall * precision / (recall + precision);
        line(
                out,
                name,
                wanted,
                found,
                exact,
                chains(Comparison.Chain.RIGHT),
                chains(Comparison.Chain.INVENTED),
                chains(Comparison.Chain.MISSED),
                chains(Comparison.Chain.OTHER),
                stances,
                quotations,
                told,
                unlisted,
                within,
                share(recall),
                share(precision),
                share(mean));
    }

    private static String share(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }

    private static void line(PrintStream out, Object... cells) {
        out.printf(Locale.ROOT, "%-34s %6s %5s %5s | %5s %8s %6s %5s | %6s %9s | %5s %6s %6s | %5s %5s %5s%n", cells);
    }
}
