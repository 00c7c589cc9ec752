package org.stemma.statement.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.stemma.statement.Quotation;
import org.stemma.statement.reading.Cue;
import org.stemma.statement.reading.CueClass;
import org.stemma.statement.reading.Quote;
import org.stemma.statement.reading.ReportReading;
import org.stemma.statement.saying.Saying;
import org.stemma.statement.saying.Source;
import org.stemma.statement.saying.SpeakerWords;
import org.stemma.text.Span;

/**
 * A quotation that stands alone, directly after what somebody says, goes on with it: after a quotation, and after indirect
 * speech too ({@code The mayor said the bridge was closed. "It is too old."}).
 */
final class QuoteGoesOn {
    private static final String RULE = "quote-goes-on";
    private static final int SHORTEST = 8;

    private static final Set<CueClass> UNSPOKEN =
            Set.of(CueClass.BELIEVE, CueClass.SHOW, CueClass.DISCUSS, CueClass.ASK, CueClass.APPEAR);
    private static final Set<CueClass> TOLD = Set.of(CueClass.SAY, CueClass.CLAIM, CueClass.CONFIRM, CueClass.CONTINUE);

    private QuoteGoesOn() {}

    static List<Saying> complete(ReportReading reading, List<Saying> sayings) {
        List<Saying> completed = new ArrayList<>(sayings);
        for (Quote quote : reading.quotes()) {
            if (quote.inner().length() > SHORTEST && standsAlone(reading, quote) && isFree(quote, completed)) {
                int before = before(reading, quote, completed);
                if (before >= 0) {
                    goOn(completed, before, quote);
                }
            }
        }
        return completed;
    }

    /** What is said after a denial or a verdict is neither denied nor a verdict: it is a saying of its own. */
    private static void goOn(List<Saying> sayings, int at, Quote quote) {
        Saying saying = sayings.get(at);
        List<Span> pieces = new ArrayList<>(saying.content());
        if (saying.quotation() != Quotation.INDIRECT
                || TOLD.contains(saying.cue().kind())) {
            pieces.add(quote.outer());
            sayings.set(at, saying.withContent(pieces, saying.quotation()));
            return;
        }
        Cue cue = new Cue(saying.cue().lemma(), saying.cue().part(), CueClass.CONTINUE, Set.of("quote"));
        sayings.add(new Saying(
                RULE,
                saying.sentence(),
                -1,
                cue,
                saying.cueSpan(),
                saying.source(),
                null,
                List.of(quote.outer()),
                Quotation.DIRECT,
                false));
    }

    /**
     * The saying that ends directly before the quotation; of several the one that is quoted already, then the one that is not
     * within another, then the last.
     */
    private static int before(ReportReading reading, Quote quote, List<Saying> sayings) {
        int best = -1;
        for (int i = 0; i < sayings.size(); i++) {
            Saying saying = sayings.get(i);
            if (reading.onlySpace(end(reading, saying), quote.outer().begin())
                    && mayGoOn(reading, saying)
                    && (best < 0 || isNearer(saying, sayings.get(best)))) {
                best = i;
            }
        }
        return best;
    }

    private static boolean isNearer(Saying saying, Saying other) {
        boolean quoted = saying.quotation() != Quotation.INDIRECT;
        if (quoted != (other.quotation() != Quotation.INDIRECT)) {
            return quoted;
        }
        boolean within = other.covers(saying.cueSpan().begin());
        boolean around = saying.covers(other.cueSpan().begin());
        return around || (!within && saying.cueSpan().begin() > other.cueSpan().begin());
    }

    private static int end(ReportReading reading, Saying saying) {
        int end = reading.trees().get(saying.sentence()).sentence().span().end();
        for (Span piece : saying.content()) {
            end = Math.max(end, piece.end());
        }
        return end;
    }

    /** After indirect speech only a speaker goes on, not a report or a poll that shows something. */
    private static boolean mayGoOn(ReportReading reading, Saying saying) {
        Source source = saying.source();
        if (saying.rule().equals(OpenCues.DASH)) {
            return false;
        }
        return saying.quotation() != Quotation.INDIRECT
                || (source != null
                        && !saying.negated()
                        && !UNSPOKEN.contains(saying.cue().kind())
                        && reading.findQuote(saying.cueSpan().begin()).isEmpty()
                        && SpeakerWords.isSpeaker(reading, source));
    }

    private static boolean isFree(Quote quote, List<Saying> all) {
        return all.stream()
                .filter(s -> !quote.outer().contains(s.cueSpan()))
                .noneMatch(s -> s.content().stream().anyMatch(quote.outer()::overlaps));
    }

    /** It is followed by no words of its own sentence. */
    private static boolean standsAlone(ReportReading reading, Quote quote) {
        int after = quote.outer().end();
        int line = reading.text().indexOf('\n', after);
        String rest = reading.text()
                .substring(after, line < 0 ? reading.text().length() : line)
                .strip();
        boolean ends = ".?!".indexOf(reading.text().charAt(quote.inner().end() - 1)) >= 0;
        return rest.isEmpty() || (!Character.isLowerCase(rest.charAt(0)) && rest.charAt(0) != ',' && ends);
    }
}
