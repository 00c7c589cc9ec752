package org.stemma.statement.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stemma.statement.Quotation;
import org.stemma.statement.reading.CueLexicon;
import org.stemma.statement.reading.Quote;
import org.stemma.statement.reading.ReportReading;
import org.stemma.statement.reading.SentenceTree;
import org.stemma.statement.saying.ContentEdges;
import org.stemma.statement.saying.CueSite;
import org.stemma.statement.saying.QuoteEnds;
import org.stemma.statement.saying.Saying;
import org.stemma.text.Span;

/** {@code "…," NP said} and {@code "…," said NP}, also where the quotation began sentences or paragraphs before. */
final class QuoteBeforeCueRule implements AttributionRule {
    private static final int MAX_GAP = 6;
    private static final int MAX_ASIDE = 60;

    @Override
    public String id() {
        return "quote-before-cue";
    }

    @Override
    public String summary() {
        return "A quotation that ends directly before the speaker and the reporting verb is what the speaker says.";
    }

    @Override
    public String sample() {
        return "{\"The bridge is closed,\"} [said|cue] [Mara Oslin, the mayor of Orvane|source].";
    }

    @Override
    public Optional<Saying> find(ReportReading reading, CueSite site) {
        if (!site.cue().takes("quote") || site.passive()) {
            return Optional.empty();
        }
        SentenceTree tree = site.tree();
        boolean participle = tree.tag(site.token()).equals("VBG");
        if (participle && (saysMore(site) || quoteAfter(reading, site).isPresent())) {
            return Optional.empty();
        }
        int group = tree.token(site.groupFirst()).span().begin();
        int at = quoteEndingBefore(reading, group);
        if (at < 0) {
            return Optional.empty();
        }
        List<Span> pieces = new ArrayList<>();
        Quote quote = reading.quotes().get(at);
        int begin = quote.outer().begin();
        Span sentence = tree.sentence().span();
        if (quote.outer().end() <= sentence.begin()
                && QuoteEnds.lastMark(reading, quote) == '.'
                && !isWholeSentence(site)) {
            return Optional.empty();
        }
        boolean afterColon = begin > 1
                && reading.text()
                        .substring(sentence.begin(), Math.max(sentence.begin(), begin))
                        .stripTrailing()
                        .endsWith(":");
        if (begin > sentence.begin() && !afterColon && !reading.onlySpace(sentence.begin(), begin)) {
            if (quote.inner().length() < 4
                    || !quoteLike(reading, quote)
                    || !hasFinite(tree, group)
                    || hasOwnCue(tree, begin)) {
                return Optional.empty();
            }
            pieces.add(new Span(firstOf(tree), quote.outer().end()));
            return Optional.of(site.saying(id(), pieces, Quotation.MIXED));
        }
        for (int i = at; i >= 0; i--) {
            pieces.addFirst(reading.quotes().get(i).outer());
            if (!reading.quotes().get(i).carried()) {
                break;
            }
        }
        quoteAfter(reading, site).ifPresent(pieces::add);
        return Optional.of(site.saying(id(), pieces, Quotation.DIRECT));
    }

    /** "…, saying the town stood firm": the participle has what it says behind it. */
    private static boolean saysMore(CueSite site) {
        SentenceTree tree = site.tree();
        return tree.inside(site.groupLast() + 1) && !tree.isPunctuation(site.groupLast() + 1);
    }

    /** {@code "…." Kohl said.}: nothing but speaker and verb, so that the full stop before was a slip. */
    private static boolean isWholeSentence(CueSite site) {
        SentenceTree tree = site.tree();
        return site.groupFirst() == 0 && site.groupLast() >= tree.size() - 2 && site.source() != null;
    }

    /** {@code When someone shouted, "Go home," the mayor joked}: the quotation has its own cue directly before it. */
    private static boolean hasOwnCue(SentenceTree tree, int quote) {
        int before = -1;
        for (int i = 0; i < tree.size() && tree.token(i).span().end() <= quote; i++) {
            before = tree.isPunctuation(i) ? before : i;
        }
        return before >= 0 && tree.isVerb(before) && takesQuote(tree, before);
    }

    private static boolean takesQuote(SentenceTree tree, int verb) {
        return CueLexicon.standard()
                .findVerb(tree.lemma(verb))
                .filter(c -> c.takes("quote"))
                .isPresent();
    }

    /** A finite verb stands before the cue, so that the words before it can be a clause. */
    private static boolean hasFinite(SentenceTree tree, int group) {
        for (int i = 0; i < tree.size() && tree.token(i).span().begin() < group; i++) {
            if (Set.of("VBD", "VBZ", "VBP", "MD").contains(tree.tag(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean quoteLike(ReportReading reading, Quote quote) {
        return ",?!".indexOf(QuoteEnds.lastMark(reading, quote)) >= 0
                || reading.text().startsWith(",", quote.outer().end());
    }

    private static int firstOf(SentenceTree tree) {
        return tree.token(ContentEdges.first(tree, tree.size() - 1)).span().begin();
    }

    private static int quoteEndingBefore(ReportReading reading, int group) {
        for (int i = reading.quotes().size() - 1; i >= 0; i--) {
            Span outer = reading.quotes().get(i).outer();
            if (outer.end() <= group) {
                return group - outer.end() <= MAX_GAP && light(reading.text().substring(outer.end(), group)) ? i : -1;
            }
        }
        return -1;
    }

    private static boolean light(String gap) {
        return gap.chars()
                .allMatch(c -> (Character.isWhitespace(c) && c != '\n')
                        || ",\u2014\u2013-".indexOf(c) >= 0
                        || Character.isSpaceChar(c));
    }

    /** {@code "…," she said, "…"}: the quotation goes on in the same sentence. */
    private static Optional<Span> quoteAfter(ReportReading reading, CueSite site) {
        SentenceTree tree = site.tree();
        int end = tree.token(site.groupLast()).span().end();
        int next = site.groupLast() + 1;
        int stop = tree.sentence().span().end();
        for (Quote quote : reading.quotes()) {
            if (quote.outer().begin() >= end && quote.outer().begin() < stop) {
                String gap = reading.text().substring(end, quote.outer().begin());
                boolean adverbial = gap.strip().endsWith(",") && gap.length() < MAX_ASIDE && !hasCue(tree, next, quote);
                return adverbial ? Optional.of(quote.outer()) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** {@code "…," he said, adding, "…"}: the second quotation has a cue of its own. */
    private static boolean hasCue(SentenceTree tree, int from, Quote quote) {
        for (int i = from;
                i < tree.size() && tree.token(i).span().end() <= quote.outer().begin();
                i++) {
            if (tree.isVerb(i) && takesQuote(tree, i)) {
                return true;
            }
        }
        return false;
    }
}
