package org.stemma.statement.attribution;

import java.util.Optional;
import org.stemma.statement.reading.CueClass;
import org.stemma.statement.reading.ReportReading;
import org.stemma.statement.reading.SentenceTree;
import org.stemma.statement.saying.Contents;
import org.stemma.statement.saying.CueSite;
import org.stemma.statement.saying.Saying;
import org.stemma.text.Span;

/** {@code NP said that …}, {@code NP said …}, {@code NP vowed to …}. */
final class ClauseAfterCueRule implements AttributionRule {
    @Override
    public String id() {
        return "clause-after-cue";
    }

    @Override
    public String summary() {
        return "The clause that completes a reporting verb, with or without \"that\", or as an infinitive, is what the speaker says.";
    }

    @Override
    public String sample() {
        return "[The mayor|source] [said|cue] {that the bridge was closed}.";
    }

    @Override
    public Optional<Saying> find(ReportReading reading, CueSite site) {
        if (site.cue().kind() == CueClass.APPEAR) {
            return Optional.empty();
        }
        boolean question = site.cue().kind() == CueClass.ASK;
        if (site.passive() && site.source() == null && !question) {
            return Optional.empty();
        }
        CueSite asker = Contents.askedOf(site);
        return Contents.clauseAfter(asker)
                .filter(r -> r[0] <= r[1])
                .filter(r -> !question || ends(site, r[1]))
                .map(range -> {
                    Span span = Contents.endWithQuote(reading, site.tree().span(range[0], range[1]));
                    boolean asksFor = site.cue().kind() == CueClass.ASK && hasInfinitive(site, range);
                    CueSite asked = asksFor ? site.withKind(CueClass.ORDER) : asker;
                    return asked.saying(id(), span, Contents.quotation(reading, span));
                });
    }

    /** "Asked whether X, he said": a question without a speaker ends where a comma or the sentence does. */
    private static boolean ends(CueSite site, int last) {
        SentenceTree tree = site.tree();
        return site.source() != null
                || !tree.inside(last + 1)
                || tree.isPunctuation(last + 1)
                || tree.isPunctuation(last);
    }

    /** "asked residents to leave" is a demand, "asked whether" a question. */
    private static boolean hasInfinitive(CueSite site, int[] range) {
        SentenceTree tree = site.tree();
        for (int i = range[0]; i < range[1]; i++) {
            int verb = tree.head(i);
            if (tree.word(i).equals("to") && tree.is(i, "mark") && verb >= 0 && tree.head(verb) == site.token()) {
                return true;
            }
        }
        return false;
    }
}
