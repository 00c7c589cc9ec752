package org.stemma.statement.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stemma.statement.Quotation;
import org.stemma.statement.reading.ReportReading;
import org.stemma.statement.saying.Contents;
import org.stemma.statement.saying.Saying;
import org.stemma.statement.saying.Source;
import org.stemma.text.Span;

/**
 * Indirect speech ends where a quotation with its own speaker begins ({@code Kohl confirmed that he was there and said, "…"}),
 * whatever the tree says.
 */
final class Overruns {
    private static final List<String> LINKS = List.of(" and", " but", "\u2014", "\u2013", "\u2015", "--", ":");
    private static final int SHORTEST = 3;

    private Overruns() {}

    static List<Saying> cut(ReportReading reading, List<Saying> sayings) {
        List<Saying> direct = sayings.stream()
                .filter(s -> s.quotation() == Quotation.DIRECT && s.source() != null)
                .filter(s -> s.cue().part().equals("verb"))
                .filter(s -> reading.findQuote(s.cueSpan().begin()).isEmpty())
                .toList();
        List<Saying> cut = new ArrayList<>();
        for (Saying saying : sayings) {
            Saying shorter = saying;
            for (Saying other : direct) {
                shorter = before(reading, shorter, other);
            }
            cut.add(shorter);
        }
        return cut;
    }

    private static Saying before(ReportReading reading, Saying saying, Saying other) {
        Span last = saying.content().getLast();
        Span quoted = other.content().getFirst();
        boolean over = saying.quotation() != Quotation.DIRECT
                && saying.sentence() == other.sentence()
                && last.contains(other.cueSpan())
                && last.overlaps(quoted);
        if (!over) {
            return saying;
        }
        return end(reading, last.begin(), Math.min(begin(saying, other), quoted.begin()))
                .map(to -> withLast(reading, saying, new Span(last.begin(), to)))
                .orElse(saying);
    }

    /** Where the other saying begins: at its speaker, unless the same one goes on. */
    private static int begin(Saying saying, Saying other) {
        Source source = other.source();
        int cue = other.cueSpan().begin();
        if (source == null || source.sentence() != other.sentence() || source.equals(saying.source())) {
            return cue;
        }
        return Math.min(cue, source.span().begin());
    }

    /** The end of the words before the link that stands there; empty if there is none. */
    private static Optional<Integer> end(ReportReading reading, int from, int to) {
        if (to - from < SHORTEST) {
            return Optional.empty();
        }
        String before = reading.text().substring(from, to).stripTrailing();
        return LINKS.stream()
                .filter(before::endsWith)
                .map(link ->
                        before.substring(0, before.length() - link.length()).stripTrailing())
                .map(words -> words.endsWith(",") ? words.substring(0, words.length() - 1) : words)
                .filter(words -> words.length() >= SHORTEST)
                .map(words -> from + words.length())
                .findFirst();
    }

    private static Saying withLast(ReportReading reading, Saying saying, Span last) {
        List<Span> pieces = new ArrayList<>(saying.content());
        pieces.set(pieces.size() - 1, last);
        return saying.withContent(pieces, Contents.quotation(reading, last));
    }
}
