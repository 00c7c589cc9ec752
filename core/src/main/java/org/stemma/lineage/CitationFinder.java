package org.stemma.lineage;

import java.util.Optional;
import java.util.Set;
import org.stemma.report.Report;
import org.stemma.text.Span;
import org.stemma.text.WordKeys;
import org.stemma.text.Words;

/** Finds where a report's text names an outlet or agency as one who told: "according to X", "X reported", "told X". */
final class CitationFinder {
    private static final Set<String> CUES = Set.of(
            "according",
            "reported",
            "reports",
            "report",
            "told",
            "said",
            "says",
            "cited",
            "citing",
            "quoted",
            "quoting",
            "wrote",
            "writes",
            "via",
            "revealed",
            "obtained",
            "interview",
            "reporting",
            "confirmed",
            "by",
            "from",
            "source",
            "cites");
    private static final int REACH = 4;
    private static final int LONGEST_NAME = 5;

    private CitationFinder() {}

    /** The first place where the report names this outlet or agency beside a word of telling. */
    static Optional<Span> find(Report report, String name) {
        Optional<String> wanted = OutletNames.level(name);
        return wanted.isEmpty() ? Optional.empty() : find(Words.of(report.text()), wanted.get());
    }

    private static Optional<Span> find(Words words, String wanted) {
        for (int i = 0; i < words.count(); i++) {
            if (Character.isUpperCase(words.text().charAt(words.begin(i)))) {
                int end = endOfName(words, i, wanted);
                if (end > i && hasCue(words, i, end)) {
                    return Optional.of(words.span(i, end));
                }
            }
        }
        return Optional.empty();
    }

    private static int endOfName(Words words, int from, String wanted) {
        StringBuilder name = new StringBuilder();
        for (int i = from; i < Math.min(words.count(), from + LONGEST_NAME); i++) {
            name.append(WordKeys.level(words.exact(i)));
            if (name.length() == wanted.length()) {
                return name.toString().contentEquals(wanted) ? i + 1 : from;
            }
            if (name.length() > wanted.length()) {
                return from;
            }
        }
        return from;
    }

    private static boolean hasCue(Words words, int from, int to) {
        for (int i = Math.max(0, from - REACH); i < Math.min(words.count(), to + REACH); i++) {
            if ((i < from || i >= to) && CUES.contains(WordKeys.level(words.exact(i)))) {
                return true;
            }
        }
        return false;
    }
}
