package org.stemma.statement.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

/** {@code NP said: "…"} and {@code NP said on Monday, "…"}. */
final class QuoteAfterCueRule implements AttributionRule {
    private static final int MAX_TOKENS = 25;

    @Override
    public String id() {
        return "quote-after-cue";
    }

    @Override
    public String summary() {
        return "A quotation that follows the reporting verb, with nothing but circumstances between, is what the speaker says.";
    }

    @Override
    public String sample() {
        return "[The mayor|source] [said|cue] on Monday: {\"The bridge is closed.\"}";
    }

    @Override
    public Optional<Saying> find(ReportReading reading, CueSite site) {
        if (!site.cue().takes("quote")
                || (site.passive()
                        && site.source() == null
                        && !site.cue().lemma().equals("quote"))) {
            return Optional.empty();
        }
        SentenceTree tree = site.tree();
        int end = tree.token(site.groupLast()).span().end();
        int at = next(reading, end);
        if (at < 0) {
            return Optional.empty();
        }
        Quote quote = reading.quotes().get(at);
        if (!reaches(reading, site, end, quote)) {
            return Optional.empty();
        }
        return Optional.of(saying(reading, site, at));
    }

    private static int next(ReportReading reading, int from) {
        for (int i = 0; i < reading.quotes().size(); i++) {
            if (reading.quotes().get(i).outer().begin() >= from) {
                return i;
            }
        }
        return -1;
    }

    private static boolean reaches(ReportReading reading, CueSite site, int end, Quote quote) {
        SentenceTree tree = site.tree();
        int begin = quote.outer().begin();
        String gap = reading.text().substring(end, begin);
        String bare = gap.strip();
        if (begin >= tree.sentence().span().end()) {
            boolean sentenceEnds = reading.text()
                    .substring(tree.sentence().span().end(), begin)
                    .isBlank();
            return bare.endsWith(":") && sentenceEnds && circumstances(site, begin);
        }
        if (bare.isEmpty()) {
            return site.groupLast() == site.last()
                    && Character.isUpperCase(reading.text().charAt(quote.inner().begin()));
        }
        return (bare.endsWith(",") || bare.endsWith(":")) && circumstances(site, begin);
    }

    /** Only circumstances lie between the cue and the quotation: no verb of another clause. */
    private static boolean circumstances(CueSite site, int begin) {
        SentenceTree tree = site.tree();
        int count = 0;
        for (int i = site.groupLast() + 1;
                i < tree.size() && tree.token(i).span().begin() < begin;
                i++) {
            count++;
            boolean finite = tree.tag(i).equals("VBD")
                    || tree.tag(i).equals("VBZ")
                    || tree.tag(i).equals("VBP")
                    || tree.tag(i).equals("MD");
            boolean inRelative = finite && tree.relation(i).startsWith("acl");
            if ((finite && !inRelative)
                    || (tree.word(i).equals("that") && tree.is(i, "mark"))
                    || isNearerCue(tree, i)) {
                return false;
            }
        }
        return count <= MAX_TOKENS;
    }

    /** "wrote to them on Monday, saying: …", "goes on to say": the cue nearest to the quotation is the one that gives it. */
    private static boolean isNearerCue(SentenceTree tree, int token) {
        boolean form = tree.tag(token).equals("VBG") || tree.tag(token).equals("VB");
        return form
                && CueLexicon.standard()
                        .findVerb(tree.lemma(token))
                        .filter(c -> c.takes("quote"))
                        .isPresent();
    }

    private Saying saying(ReportReading reading, CueSite site, int at) {
        Quote quote = reading.quotes().get(at);
        List<Span> pieces = new ArrayList<>();
        SentenceTree last = tail(reading, site, quote);
        int tail = tailEnd(reading, last, quote);
        if (tail > quote.outer().end()) {
            pieces.add(new Span(quote.outer().begin(), tail));
            return site.saying(id(), pieces, Quotation.MIXED);
        }
        pieces.add(quote.outer());
        for (int i = at;
                i + 1 < reading.quotes().size() && reading.quotes().get(i).openEnd();
                i++) {
            if (!reading.quotes().get(i + 1).carried()) {
                break;
            }
            pieces.add(reading.quotes().get(i + 1).outer());
        }
        return site.saying(id(), pieces, Quotation.DIRECT);
    }

    private static SentenceTree tail(ReportReading reading, CueSite site, Quote quote) {
        for (SentenceTree tree : reading.trees()) {
            if (tree.sentence().span().contains(quote.outer().end() - 1)) {
                return tree;
            }
        }
        return site.tree();
    }

    /** Where the quotation stops in mid-clause, the rest of the clause belongs to what is said. */
    private static int tailEnd(ReportReading reading, SentenceTree tree, Quote quote) {
        char last = QuoteEnds.lastMark(reading, quote);
        int after = quote.outer().end();
        int end = tree.sentence().span().end();
        if (".,?!".indexOf(last) >= 0 || after >= end || reading.text().charAt(after) != ' ') {
            return after;
        }
        if (after + 1 < end && !Character.isLowerCase(reading.text().charAt(after + 1))) {
            return after;
        }
        int token = ContentEdges.trimEnd(tree, 0, tree.size() - 1);
        return Math.max(after, tree.token(token).span().end());
    }
}
