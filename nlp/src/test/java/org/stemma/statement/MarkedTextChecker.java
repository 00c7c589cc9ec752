package org.stemma.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.stemma.statement.MarkedText.MarkedSource;
import org.stemma.statement.MarkedText.MarkedStatement;
import org.stemma.text.Span;

/** Reads a marked text with the program and says how the result differs from the marks. */
final class MarkedTextChecker {
    private static final double NEAR = 0.5;

    private MarkedTextChecker() {}

    static List<Statement> read(String text) {
        return PlainReading.statements(text, Set.of());
    }

    /** What differs, one line each; empty if all marks were met. */
    static List<String> differences(MarkedText marked) {
        List<Statement> found = read(marked.text());
        List<String> differences = new ArrayList<>();
        for (MarkedStatement expected : marked.statements()) {
            Statement best = null;
            double nearest = 0;
            for (Statement statement : found) {
                double near = overlap(expected.span(), statement.anchor().span());
                if (near > nearest) {
                    nearest = near;
                    best = statement;
                }
            }
            String words = expected.span().of(marked.text());
            if (best == null || nearest < NEAR) {
                differences.add("'" + words + "' is not found");
            } else {
                compare(marked, expected, best, words, differences);
            }
        }
        return differences;
    }

    private static void compare(
            MarkedText marked, MarkedStatement expected, Statement found, String words, List<String> differences) {
        if (found.stance() != expected.stance()) {
            differences.add("'" + words + "' is " + found.stance() + ", not " + expected.stance());
        }
        if ((found.polarity() == Polarity.NEGATIVE) != expected.negated()) {
            differences.add("'" + words + "' is " + found.polarity());
        }
        List<String> names = found.attribution().stream()
                .map(a -> a.name() + " (" + a.kind() + ")")
                .toList();
        if (found.attribution().size() != expected.chain().size()) {
            differences.add("'" + words + "' is told by " + names + ", not by " + expected.chain());
            return;
        }
        for (int i = 0; i < expected.chain().size(); i++) {
            Attribution link = found.attribution().get(i);
            List<MarkedSource> sources =
                    marked.sources().getOrDefault(expected.chain().get(i), List.of());
            if (sources.stream().noneMatch(s -> fits(s, link))) {
                differences.add("'" + words + "' is told by " + names + ": link "
                        + expected.chain().get(i) + " differs");
            }
        }
    }

    private static boolean fits(MarkedSource source, Attribution link) {
        boolean name = source.name() == null || source.name().equals(link.name());
        boolean kind = source.kind() == null || source.kind().equals(link.kind().label());
        return name && kind && source.span().overlaps(link.anchor().span());
    }

    private static double overlap(Span a, Span b) {
        int both = Math.max(0, Math.min(a.end(), b.end()) - Math.max(a.begin(), b.begin()));
        return (double) both / (a.length() + b.length() - both);
    }
}
