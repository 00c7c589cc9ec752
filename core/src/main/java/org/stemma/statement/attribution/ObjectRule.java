package org.stemma.statement.attribution;

import java.util.Optional;
import java.util.Set;
import org.stemma.statement.reading.CueClass;
import org.stemma.statement.reading.CueLexicon;
import org.stemma.statement.reading.ReportReading;
import org.stemma.statement.reading.SentenceTree;
import org.stemma.statement.saying.ContentEdges;
import org.stemma.statement.saying.Contents;
import org.stemma.statement.saying.CueSite;
import org.stemma.statement.saying.Occasions;
import org.stemma.statement.saying.Saying;
import org.stemma.text.Span;

/** {@code NP denied the report}, {@code NP criticized the mayor}, {@code NP called for a ceasefire}. */
final class ObjectRule implements AttributionRule {
    private static final Set<String> TAILS = Set.of("obl", "nmod", "xcomp", "advcl", "acl");
    private static final Set<String> TOPICS = Set.of("about", "of", "for", "against");
    private static final Set<String> PRO_FORMS = Set.of(
            "so",
            "same",
            "yes",
            "no",
            "opposite",
            "contrary",
            "this",
            "that",
            "nothing",
            "thanks",
            "much",
            "thing",
            "something");
    private static final Set<String> CIRCUMSTANCES =
            Set.of("after", "before", "during", "following", "when", "while", "by", "in");

    @Override
    public String id() {
        return "object-of-cue";
    }

    @Override
    public String summary() {
        return "The object of a verb of saying or judging, or what follows its preposition, is what the speaker tells of.";
    }

    @Override
    public String sample() {
        return "[The ministry|source] [denied|cue] {reports of a second blast}.";
    }

    @Override
    public Optional<Saying> find(ReportReading reading, CueSite site) {
        boolean asked = site.passive() && site.cue().kind() == CueClass.ASK;
        if (site.source() == null) {
            return asked ? topic(reading, site) : Optional.empty();
        }
        SentenceTree tree = site.tree();
        for (int child : tree.children(site.token())) {
            if (child <= site.last() || child == site.source().head()) {
                continue;
            }
            if (isObject(site, child) && (site.cue().takes("np") || isProForm(site, child))) {
                return saying(reading, site, Math.max(tree.low(child), site.last() + 1), end(site, child));
            }
            if (isSingleWord(site, child)) {
                return saying(reading, site, child, child);
            }
            int preposition = preposition(site, child);
            if (preposition >= 0) {
                CueSite wide = counts(tree, site, child) ? site.withKind(CueClass.SAY) : site;
                return saying(reading, wide.withLast(preposition), preposition + 1, end(site, child));
            }
        }
        return topic(reading, site);
    }

    /** "told them the same": a word that stands for a clause told before; "said" has nothing but what is said for an object. */
    private static boolean isProForm(CueSite site, int child) {
        boolean alone = !site.cue().takes("+to");
        return site.cue().takes("so")
                && (alone || PRO_FORMS.contains(site.tree().lemma(child)));
    }

    /** "said so in March", "said yes", "did not say when": a single word behind the cue that the tree hangs on it as no object. */
    private static boolean isSingleWord(CueSite site, int child) {
        SentenceTree tree = site.tree();
        int next = child + 1;
        boolean alone = child == site.last() + 1 && tree.low(child) == child;
        boolean ends =
                !tree.inside(next) || tree.isPunctuation(next) || tree.tag(next).equals("IN");
        boolean word = Set.of("so", "yes", "no").contains(tree.word(child))
                || (site.negated() && tree.tag(child).equals("WRB"));
        return site.cue().takes("so") && alone && ends && word;
    }

    /** "speak of 1,500 dead": a number is told and not only talked about. */
    private static boolean counts(SentenceTree tree, CueSite site, int child) {
        boolean number = tree.tag(child).equals("CD") || tree.hasChild(child, "nummod");
        return number && site.cue().kind() == CueClass.DISCUSS;
    }

    /** "spoke in Orvane about the dam": the preposition does not follow the cue at once. */
    private Optional<Saying> topic(ReportReading reading, CueSite site) {
        SentenceTree tree = site.tree();
        for (int child : tree.children(site.token())) {
            int low = tree.low(child);
            boolean oblique = tree.is(child, "obl") || tree.is(child, "advcl");
            if (oblique
                    && low > site.last()
                    && TOPICS.contains(tree.word(low))
                    && site.cue().takes(tree.word(low))) {
                int to = ContentEdges.limit(tree, site.token(), low + 1, tree.high(child));
                return saying(reading, site, low + 1, site.source() == null ? beforeAnswer(tree, low + 1, to) : to);
            }
        }
        return Optional.empty();
    }

    /** "Asked about the dam, he replied": the question ends before who answers it. */
    private static int beforeAnswer(SentenceTree tree, int from, int to) {
        for (int i = from; i <= to; i++) {
            int verb = tree.is(i, "nsubj") ? tree.head(i) : -1;
            boolean answers = verb > i
                    && tree.word(tree.low(i) - 1).equals(",")
                    && CueLexicon.standard()
                            .findVerb(tree.lemma(verb))
                            .filter(cue -> cue.takes("quote"))
                            .isPresent();
            if (answers) {
                return tree.low(i) - 2;
            }
        }
        return to;
    }

    private Optional<Saying> saying(ReportReading reading, CueSite site, int from, int to) {
        SentenceTree tree = site.tree();
        if (from > to || from <= site.last()) {
            return Optional.empty();
        }
        boolean opened = from - 1 > site.last() && ContentEdges.isOpeningQuote(tree, from - 1);
        int begin = opened ? from - 1 : from;
        Span span = tree.span(begin, ContentEdges.trimEnd(tree, begin, to));
        return Optional.of(site.saying(id(), span, Contents.quotation(reading, span)));
    }

    private static boolean isObject(CueSite site, int child) {
        SentenceTree tree = site.tree();
        boolean lone = tree.is(child, "iobj")
                && !tree.hasChild(site.token(), "obj")
                && !site.cue().takes("+to");
        return tree.is(child, "obj") || lone || (tree.is(child, "xcomp") && !tree.isVerb(child));
    }

    /** Position of the preposition, directly after the cue, that the cue takes; -1 if it is not there. */
    private static int preposition(CueSite site, int child) {
        SentenceTree tree = site.tree();
        boolean oblique =
                tree.is(child, "obl") || tree.is(child, "advcl") || tree.is(child, "nmod") || tree.is(child, "xcomp");
        int next = site.last() + 1;
        String word = tree.word(next);
        boolean to = word.equals("to");
        boolean takes = tree.inside(next)
                && (to
                        ? site.cue().takes("to-np") && !tree.isVerb(child)
                        : site.cue().takes(word));
        return oblique && takes && tree.low(child) <= next && next < child ? next : -1;
    }

    private static int end(CueSite site, int child) {
        SentenceTree tree = site.tree();
        int to = tree.high(child);
        for (int other : tree.children(site.token())) {
            boolean tail = TAILS.stream().anyMatch(r -> tree.is(other, r));
            boolean circumstance = CIRCUMSTANCES.contains(tree.word(tree.low(other)))
                    || tree.relation(other).equals("obl:tmod");
            if (tail && tree.low(other) == to + 1 && !circumstance) {
                to = tree.high(other);
            }
        }
        int limit = ContentEdges.limit(tree, site.token(), site.last() + 1, to);
        return Occasions.drop(tree, site.last() + 1, limit);
    }
}
