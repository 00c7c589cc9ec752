package org.stemma.statement.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stemma.statement.Quotation;
import org.stemma.statement.reading.Cue;
import org.stemma.statement.reading.CueClass;
import org.stemma.statement.reading.Quote;
import org.stemma.statement.reading.ReportReading;
import org.stemma.statement.reading.SentenceTree;
import org.stemma.statement.saying.CueSite;
import org.stemma.statement.saying.CueSiteReader;
import org.stemma.statement.saying.LeadingVerbReader;
import org.stemma.statement.saying.Saying;
import org.stemma.statement.saying.Source;
import org.stemma.statement.saying.SpeakerWords;
import org.stemma.text.Span;

/**
 * Gives a speaker to full quotations beside which no verb of the lexicon stands: beside a whole quoted sentence any verb with
 * somebody who can speak is a cue ({@code "…," Kohl thundered}), and so are a clause that ends in a colon before it
 * ({@code Kohl opened the meeting with a warning: "…"}) and a dash with a name behind it.
 */
final class OpenCues {
    static final String BESIDE = "quote-beside-verb";
    static final String DASH = "quote-dash-name";
    private static final String DASHES = "\u2014\u2013\u2015-";
    private static final Cue DASH_CUE = new Cue("\u2014", "mark", CueClass.SAY, Set.of("quote"));
    private static final String OPENING = "\u201c\u2018\"'`";
    private static final String CLOSING = "\u201d\u2019\"'";
    private static final int SHORTEST = 12;
    private static final int MAX_NAME = 8;

    private final ReportReading reading;
    private final List<Saying> found;

    private OpenCues(ReportReading reading, List<Saying> found) {
        this.reading = reading;
        this.found = new ArrayList<>(found);
    }

    static String summary() {
        return "A whole quoted sentence is said by whoever is the subject of the verb directly beside it, also where the verb is no verb "
                + "of saying, or of the clause that ends in a colon before it.";
    }

    static String sample() {
        return "{\"The bridge will stay closed,\"} [the mayor|source] [thundered|cue].";
    }

    static String dashSummary() {
        return "A whole quoted sentence with a dash and a name behind it, alone in its line, is said by that name.";
    }

    static String dashSample() {
        return "{\"The bridge must stay closed for the whole winter.\"} [\u2014|cue] [Mara Oslin|source]";
    }

    /** The sayings, and those that are found for quotations which none of them has. */
    static List<Saying> complete(ReportReading reading, List<Saying> sayings) {
        OpenCues open = new OpenCues(reading, sayings);
        for (SentenceTree tree : reading.trees()) {
            open.read(tree);
        }
        return open.found;
    }

    private void read(SentenceTree tree) {
        dash(tree).ifPresent(found::add);
        LeadingVerbReader.find(tree, lemma -> Optional.of(cue(lemma)))
                .flatMap(this::beside)
                .ifPresent(found::add);
        for (int i = 0; i < tree.size(); i++) {
            boolean verb = tree.isVerb(i) && tree.isFinite(i) && !tree.is(i, "aux") && !tree.is(i, "cop");
            if (verb && !tree.isQuoted(i)) {
                beside(CueSiteReader.read(tree, i, cue(tree.lemma(i)))).ifPresent(found::add);
            }
        }
    }

    private static Cue cue(String lemma) {
        return new Cue(lemma, "verb", CueClass.SAY, Set.of("quote"));
    }

    private Optional<Saying> beside(CueSite site) {
        Source source = site.source();
        if (source == null || site.passive() || site.negated() || !SpeakerWords.isSpeaker(reading, source)) {
            return Optional.empty();
        }
        return new QuoteBeforeCueRule()
                .find(reading, site)
                .filter(s -> belongs(site, s))
                .or(() -> new QuoteAfterCueRule().find(reading, site).filter(s -> isMain(site) && colonBefore(s)))
                .filter(s -> s.quotation() == Quotation.DIRECT)
                .filter(s -> s.content().stream().allMatch(this::isWhole))
                .filter(s -> s.content().stream().noneMatch(this::isTaken))
                .map(this::renamed);
    }

    /** The quotation ends with the speaker's comma, or the verb has nothing else behind it that it could tell of. */
    private boolean belongs(CueSite site, Saying saying) {
        SentenceTree tree = site.tree();
        String quoted = saying.content().getFirst().of(reading.text());
        boolean comma = quoted.length() > 1 && quoted.charAt(quoted.length() - 2) == ',';
        return comma
                || tree.children(site.token()).stream()
                        .noneMatch(c -> c > site.groupLast()
                                && (tree.is(c, "obj") || tree.is(c, "ccomp") || tree.is(c, "xcomp")));
    }

    /** The verb of the main clause, and not of one that is subordinate to it. */
    private static boolean isMain(CueSite site) {
        SentenceTree tree = site.tree();
        int at = site.token();
        while (tree.is(at, "conj") && tree.head(at) >= 0) {
            at = tree.head(at);
        }
        return tree.head(at) < 0;
    }

    private boolean colonBefore(Saying saying) {
        String before = reading.text()
                .substring(saying.cueSpan().end(), saying.content().getFirst().begin());
        return before.stripTrailing().endsWith(":");
    }

    /** A sentence, not a title or a word: it begins with a capital and ends with a mark that ends one, or with the speaker's comma. */
    private boolean isWhole(Span piece) {
        String inner = withoutMarks(piece.of(reading.text()));
        return inner.length() >= SHORTEST
                && inner.indexOf(' ') > 0
                && Character.isUpperCase(inner.charAt(0))
                && ".,!?\u2026".indexOf(inner.charAt(inner.length() - 1)) >= 0;
    }

    private static String withoutMarks(String quoted) {
        int from = 0;
        int to = quoted.length();
        while (from < to && OPENING.indexOf(quoted.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && CLOSING.indexOf(quoted.charAt(to - 1)) >= 0) {
            to--;
        }
        return quoted.substring(from, to);
    }

    /** What is said within the quotation does not take it. */
    private boolean isTaken(Span piece) {
        return found.stream()
                .filter(s -> !piece.contains(s.cueSpan()))
                .anyMatch(s -> s.content().stream().anyMatch(piece::overlaps));
    }

    private Saying renamed(Saying saying) {
        return new Saying(
                BESIDE,
                saying.sentence(),
                saying.cueToken(),
                saying.cue(),
                saying.cueSpan(),
                saying.source(),
                saying.addressee(),
                saying.content(),
                saying.quotation(),
                saying.negated());
    }

    /** {@code "…" — Mara Oslin}: the dash begins what the sentence splitter took for a sentence, or ends the quoted one. */
    private Optional<Saying> dash(SentenceTree tree) {
        int dash = lastDash(tree);
        int last = tree.size() - 1;
        while (last > dash && tree.isPunctuation(last) && !tree.word(last).equals(")")) {
            last--;
        }
        @Nullable Quote quote = dash < 0 || last == dash || last - dash > MAX_NAME ? null : quoteBefore(tree, dash);
        if (quote == null || !isName(tree, dash + 1, last) || !endsLine(tree)) {
            return Optional.empty();
        }
        Span content = quote.outer();
        Source source = new Source(tree.sentence().index(), head(tree, dash + 1, last), tree.span(dash + 1, last));
        return isWhole(content) && !isTaken(content)
                ? Optional.of(new Saying(
                        DASH,
                        tree.sentence().index(),
                        dash,
                        DASH_CUE,
                        tree.span(dash, dash),
                        source,
                        null,
                        List.of(content),
                        Quotation.DIRECT,
                        false))
                : Optional.empty();
    }

    private static int lastDash(SentenceTree tree) {
        for (int i = tree.size() - 2; i >= Math.max(0, tree.size() - MAX_NAME - 2); i--) {
            if (DASHES.contains(tree.word(i)) && !isHyphen(tree, i)) {
                return i;
            }
        }
        return -1;
    }

    /** "Vess-Orlo": no space on either side, and a letter before it. */
    private static boolean isHyphen(SentenceTree tree, int dash) {
        return dash > 0
                && !tree.isPunctuation(dash - 1)
                && tree.token(dash - 1).span().end() == tree.token(dash).span().begin()
                && tree.token(dash).span().end() == tree.token(dash + 1).span().begin();
    }

    private @Nullable Quote quoteBefore(SentenceTree tree, int dash) {
        int begin = tree.token(dash).span().begin();
        for (int at = begin - 1; at >= 0 && at >= begin - 3; at--) {
            Optional<Quote> quote = reading.findQuote(at);
            if (quote.isPresent()) {
                return quote.get();
            }
        }
        return null;
    }

    private static boolean isName(SentenceTree tree, int from, int to) {
        for (int i = from; i <= to; i++) {
            if (tree.isVerb(i) || tree.tag(i).equals("MD") || tree.word(i).equals(":")) {
                return false;
            }
        }
        return tree.tag(from).startsWith("NNP") || tree.token(from).name().equals("PERSON");
    }

    private static int head(SentenceTree tree, int from, int to) {
        for (int i = from; i <= to; i++) {
            if (tree.head(i) < from || tree.head(i) > to) {
                return i;
            }
        }
        return to;
    }

    private boolean endsLine(SentenceTree tree) {
        int end = tree.sentence().span().end();
        int line = reading.text().indexOf('\n', end);
        return reading.onlySpace(end, line < 0 ? reading.text().length() : line);
    }
}
